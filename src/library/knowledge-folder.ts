import type { Article } from '../article/article.ts';
import { listFolder, type FolderFailure, type Stamps } from './folder-listing.ts';
import { foldersWithArticles } from './folders-with-articles.ts';
import { readArticleFile, type CountSentences, type FileReport } from './knowledge-file.ts';

/** A knowledge folder as it stood when it was read. */
export interface Knowledge {
  /** `null` when the folder itself could be read. */
  readonly failure: FolderFailure | null;
  /** Those that can be served, with their sidecars' questions, by slug. */
  readonly articles: readonly Article[];
  /** The files with problems. */
  readonly reports: readonly FileReport[];
  /** What was read: `watchKnowledge` tells of what changes after it. */
  readonly stamps: Stamps;
}

/** Reads every article of the folder. A broken file is reported and left out; the rest is read. */
export async function readKnowledge(dir: string, countSentences: CountSentences): Promise<Knowledge> {
  const listing = await listFolder(dir);
  if (listing.kind === 'failed') {
    return { failure: listing.failure, articles: [], reports: [], stamps: new Map<string, string>() };
  }
  const { stamps, ignored } = listing;
  const articles: Article[] = [];
  const reports: FileReport[] = [];
  // One by one: a large folder would otherwise exhaust the file handles.
  for (const slug of stamps.keys()) {
    const file = await readArticleFile(dir, slug, countSentences);
    if (file.article) articles.push(file.article);
    reports.push(...file.reports);
  }
  reports.push(...ignored.map((name) => ignoredReport(name, 'file-ignored')));
  reports.push(...(await foldersWithArticles(dir)).map((name) => ignoredReport(`${name}/`, 'folder-ignored')));
  return { failure: null, articles, reports, stamps };
}

function ignoredReport(file: string, id: 'file-ignored' | 'folder-ignored'): FileReport {
  return { file, problems: [{ id, params: {}, level: 'warning', line: 1 }] };
}
