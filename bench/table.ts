/** A table, to be shown in a terminal or on a page. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A share from 0 to 1 as a percentage with one decimal; a dash for nothing. */
export function percent(share: number | null | undefined): string {
  return share == null ? '–' : (100 * share).toFixed(1);
}

/** A number with so many decimals; a dash for nothing. */
export function decimals(value: number | null | undefined, digits: number): string {
  return value == null ? '–' : value.toFixed(digits);
}
