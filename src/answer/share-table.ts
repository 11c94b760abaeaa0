import type { Share } from './share.ts';

/** What is scored, and what its features add to that. */
export interface ScoredColumn {
  readonly label: string;
  readonly score: number;
  readonly shares: readonly Share[];
}

/** Characters of the longest name of a feature behind its indentation, and of the longest number before a space. */
const NAME_WIDTH = 16;
const NUMBER_WIDTH = 9;
/** A smaller share changes the odds by less than a fifth: such features are summed as the rest. */
const SMALL = 0.2;
const REST = 'rest';

/** How many columns fit beside the names; at least one. */
export function columnsThatFit(width: number): number {
  return Math.max(1, Math.floor((width - NAME_WIDTH) / NUMBER_WIDTH));
}

/** Features down, what is scored across: the rows that matter most to any of them first, then the rest and the sums. */
export function shareTable(columns: readonly ScoredColumn[]): readonly string[] {
  const shares = columns.map((column) => new Map(column.shares.map(({ feature, share }) => [feature, share])));
  const largest = (feature: string): number => Math.max(...shares.map((of) => Math.abs(of.get(feature) ?? 0)));
  const features = [...new Set(shares.flatMap((of) => [...of.keys()]))];
  const told = features.filter((feature) => largest(feature) >= SMALL).sort((a, b) => largest(b) - largest(a));
  const rests = columns.map((column) => column.shares.filter(({ feature }) => !told.includes(feature)));
  return [
    row(
      'feature',
      columns.map(({ label }) => label),
    ),
    ...told.map((feature) =>
      row(
        feature,
        shares.map((of) => signed(of.get(feature) ?? 0)),
      ),
    ),
    ...(rests.flat().every(isNothing)
      ? []
      : [
          row(
            REST,
            rests.map((rest) => signed(total(rest))),
          ),
        ]),
    row(
      'score',
      columns.map(({ score }) => score.toFixed(2)),
    ),
  ];
}

/** One sum, with what each share is made of. @param bias - what it starts from */
export function shareList(bias: number, shares: readonly Share[]): readonly string[] {
  const told = shares.filter(({ share }) => Math.abs(share) >= SMALL);
  const rest = shares.filter((each) => !told.includes(each));
  return [
    product('bias', '', bias),
    ...told.map(({ feature, value, weight, share }) =>
      product(feature, `${value.toFixed(2)} × ${weight.toFixed(2).padStart(5)}`, share),
    ),
    ...(rest.every(isNothing) ? [] : [product(REST, '', total(rest))]),
    product('sum', '', bias + total(shares)),
  ];
}

function row(name: string, cells: readonly string[]): string {
  return `  ${name.padEnd(NAME_WIDTH - 2)}${cells.map((cell) => cell.padStart(NUMBER_WIDTH)).join('')}`.trimEnd();
}

function product(name: string, factors: string, share: number): string {
  return `  ${row(name, [factors.padStart(NUMBER_WIDTH * 2), signed(share)])}`;
}

/** Two digits and a sign; nothing for nothing, so that what counts stands out. */
function signed(share: number): string {
  if (share === 0) return '';
  const digits = Math.abs(share).toFixed(2);
  return digits === '0.00' ? digits : `${share < 0 ? '-' : '+'}${digits}`;
}

function isNothing({ share }: Share): boolean {
  return share === 0;
}

function total(shares: readonly Share[]): number {
  return shares.reduce((sum, { share }) => sum + share, 0);
}
