import type { AfterAbbreviation } from './language.ts';
import { wordList } from './word-list.ts';

/** A language's abbreviations, each kind a list with white space between them, dots included. */
export function abbreviationList(
  lists: Readonly<Record<AfterAbbreviation, string>>,
): ReadonlyMap<string, AfterAbbreviation> {
  const kinds = ['anything', 'number', 'name'] as const satisfies readonly AfterAbbreviation[];
  return new Map(kinds.flatMap((kind) => [...wordList(lists[kind])].map((word) => [word, kind] as const)));
}
