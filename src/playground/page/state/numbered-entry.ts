import type { LoggedEntry } from '../../wire-log.ts';

/** An entry of the wire with its place among all that the page was told. */
export type NumberedEntry = LoggedEntry & { readonly number: number };

/** @param last the entry before them, if there is one */
export function numbered(entries: readonly LoggedEntry[], last: NumberedEntry | undefined): readonly NumberedEntry[] {
  const first = (last?.number ?? 0) + 1;
  return entries.map((entry, at) => ({ ...entry, number: first + at }));
}
