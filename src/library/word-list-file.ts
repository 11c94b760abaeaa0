import { join } from 'node:path';
import { parseWordList, type WordListKind } from '../search/parse-word-list.ts';
import type { ThesaurusEntry } from '../search/thesaurus.ts';
import type { FileReport } from './knowledge-file.ts';
import { readTextFile } from './read-text-file.ts';

/** A list of words as it was read. */
export interface WordListFile {
  /** None when it is not there (then nothing is reported) or cannot be read at all. */
  readonly entries: readonly ThesaurusEntry[];
  readonly reports: readonly FileReport[];
}

/** Reads one list of words. A wrong line costs that line. Does not throw, whatever the disk or the file holds. */
export async function readWordListFile(dir: string, file: string, kind: WordListKind): Promise<WordListFile> {
  const read = await readTextFile(join(dir, file));
  switch (read.kind) {
    case 'text': {
      const { entries, problems } = parseWordList(kind, read.text);
      return { entries, reports: problems.length === 0 ? [] : [{ file, problems }] };
    }
    case 'absent':
      return { entries: [], reports: [] };
    case 'unreadable':
      return { entries: [], reports: [{ file, problems: [read.problem] }] };
  }
}
