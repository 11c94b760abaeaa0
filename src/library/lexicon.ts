import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { wordListKind } from '../search/parse-word-list.ts';
import { Thesaurus, type ThesaurusEntry } from '../search/thesaurus.ts';
import type { FileReport } from './knowledge-file.ts';
import { readWordListFile, type WordListFile } from './word-list-file.ts';

/** The lists of words that the project ships: two folders up from `src/library` as well as from `dist/library`. */
const SHIPPED = fileURLToPath(new URL('../../lexicon/', import.meta.url));

/** The lists of words of one folder. */
export interface Lexicon {
  /** The lists with problems. */
  readonly reports: readonly FileReport[];
  /** Its entries with those of an operator's own lists behind them. */
  thesaurus(own?: Iterable<readonly ThesaurusEntry[]>): Thesaurus;
}

/**
 * Reads every list of words of the folder, the shipped one by default; other files are passed over. Where there is no such
 * folder the lexicon is empty: with fewer words the bot finds less, but it answers.
 */
export async function readLexicon(folder = SHIPPED): Promise<Lexicon> {
  const lists: WordListFile[] = [];
  for (const name of await namesIn(folder)) {
    const kind = wordListKind(name);
    if (kind !== null) lists.push(await readWordListFile(folder, name, kind));
  }
  const entries = lists.flatMap((list) => list.entries);
  return {
    reports: lists.flatMap(({ reports }) => reports),
    thesaurus: (own = []) => new Thesaurus([...entries, ...[...own].flat()]),
  };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch {
    return [];
  }
}
