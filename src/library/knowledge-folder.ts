import type { Article } from '../article/article.ts';
import type { ThesaurusEntry } from '../search/thesaurus.ts';
import { listFolder, type FolderFailure, type Stamps } from './folder-listing.ts';
import { foldersWithArticles } from './folders-with-articles.ts';
import type { CountSentences, FileReport } from './knowledge-file.ts';
import { readPart } from './knowledge-part.ts';

/** A knowledge folder as it stood when it was read. */
export interface Knowledge {
  /** `null` when the folder itself could be read. */
  readonly failure: FolderFailure | null;
  /** Those that can be served, with their sidecars' questions, by the names of their files. */
  readonly articles: readonly Article[];
  /** What the operator's own lists of words hold, by the names of the lists. */
  readonly wordLists: ReadonlyMap<string, readonly ThesaurusEntry[]>;
  /** The files with problems. */
  readonly reports: readonly FileReport[];
  /** What was read: `watchKnowledge` tells of what changes after it. */
  readonly stamps: Stamps;
}

/** Reads every article and every list of words of the folder. A broken file is reported and left out; the rest is read. */
export async function readKnowledge(dir: string, countSentences: CountSentences): Promise<Knowledge> {
  const articles: Article[] = [];
  const wordLists = new Map<string, readonly ThesaurusEntry[]>();
  const reports: FileReport[] = [];
  const listing = await listFolder(dir);
  if (listing.kind === 'failed') {
    return { failure: listing.failure, articles, wordLists, reports, stamps: new Map<string, string>() };
  }
  const { stamps, ignored } = listing;
  // One by one: a large folder would otherwise exhaust the file handles.
  for (const name of stamps.keys()) {
    const part = await readPart(dir, name, countSentences);
    if (part.kind === 'word-list') wordLists.set(part.file, part.entries);
    else if (part.article !== null) articles.push(part.article);
    reports.push(...part.reports);
  }
  reports.push(...ignored.map((name) => ignoredReport(name, 'file-ignored')));
  reports.push(...(await foldersWithArticles(dir)).map((name) => ignoredReport(`${name}/`, 'folder-ignored')));
  return { failure: null, articles, wordLists, reports, stamps };
}

function ignoredReport(file: string, id: 'file-ignored' | 'folder-ignored'): FileReport {
  return { file, problems: [{ id, params: {}, level: 'warning', line: 1 }] };
}
