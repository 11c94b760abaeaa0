import type { Logger } from 'pino';
import { problemText } from './article/problem-text.ts';
import { createLibrary } from './library/articles-library.ts';
import { countSentences } from './library/count-sentences.ts';
import type { FolderFailure } from './library/folder-listing.ts';
import type { FileReport } from './library/knowledge-file.ts';
import { readKnowledge } from './library/knowledge-folder.ts';
import type { Library } from './library/library.ts';
import { watchKnowledge } from './library/watch-knowledge.ts';

export type ServedKnowledge =
  | { readonly ok: true; readonly library: Library; close(): Promise<void> }
  | { readonly ok: false; readonly failure: FolderFailure };

/** A library that follows its folder. What is wrong with a file is logged, at the start and when the file changes. */
export async function serveKnowledge(dir: string, log: Logger): Promise<ServedKnowledge> {
  const { failure, articles, reports, stamps } = await readKnowledge(dir, countSentences);
  if (failure !== null) return { ok: false, failure };
  const library = createLibrary(articles);
  logReports(reports, log);
  if (articles.length === 0) log.warn({ dir }, 'there is no article to serve yet');

  const watcher = watchKnowledge({
    dir,
    known: stamps,
    countSentences,
    onChange({ slug, article, reports: found }) {
      if (article === null) library.remove(slug);
      else library.put(article);
      log.info(
        { article: slug, passages: article?.passages.length ?? 0 },
        article === null ? 'article left out' : 'article served',
      );
      logReports(found, log);
    },
    onTrouble(trouble) {
      if (trouble.kind === 'folder')
        log.warn(trouble.failure, 'the knowledge folder cannot be read; what was read is served');
      else log.error({ err: trouble.error }, 'the knowledge folder could not be watched');
    },
  });
  return { ok: true, library, close: () => watcher.close() };
}

function logReports(reports: readonly FileReport[], log: Logger): void {
  for (const { file, problems } of reports) {
    for (const problem of problems) {
      const { line, level } = problem;
      log[level === 'error' ? 'error' : 'warn']({ file, line }, problemText(problem));
    }
  }
}
