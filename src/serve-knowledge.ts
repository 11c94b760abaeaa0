import type { Logger } from 'pino';
import { problemText } from './article/problem-text.ts';
import { countSentences } from './library/count-sentences.ts';
import type { FolderFailure } from './library/folder-listing.ts';
import type { FileReport } from './library/knowledge-file.ts';
import type { KnowledgeChange } from './library/knowledge-changes.ts';
import { readKnowledge } from './library/knowledge-folder.ts';
import { readLexicon } from './library/lexicon.ts';
import type { Library } from './library/library.ts';
import { OperatorLibrary, type OperatorArticles } from './library/servers/operator-library.ts';
import type { Slices } from './library/slices.ts';
import { watchKnowledge } from './library/watch-knowledge.ts';

export type ServedKnowledge =
  | {
      readonly ok: true;
      readonly library: Library;
      /** What the servers' libraries are made of beside their own articles. */
      readonly operator: OperatorArticles;
      close(): Promise<void>;
    }
  | { readonly ok: false; readonly failure: FolderFailure };

/**
 * A library that follows its folder. What is wrong with a file is logged, at the start and when the file changes. Articles are
 * indexed in `slices`.
 */
export async function serveKnowledge(dir: string, log: Logger, slices: Slices): Promise<ServedKnowledge> {
  const { failure, articles, wordLists, reports, stamps } = await readKnowledge(dir, countSentences);
  if (failure !== null) return { ok: false, failure };
  const lexicon = await readLexicon();
  const ownLists = new Map(wordLists);
  const operator = new OperatorLibrary(lexicon.thesaurus(ownLists.values()), slices);
  await operator.put(articles);
  logReports(reports, log);
  if (articles.length === 0) log.warn({ dir }, 'there is no article to serve yet');

  const watcher = watchKnowledge({
    dir,
    known: stamps,
    countSentences,
    onChange(change) {
      serve(change).catch((error: unknown) => {
        log.error({ err: error }, 'a change to the knowledge folder could not be served');
      });
    },
    onTrouble(trouble) {
      if (trouble.kind === 'folder')
        log.warn(trouble.failure, 'the knowledge folder cannot be read; what was read is served');
      else log.error({ err: trouble.error }, 'the knowledge folder could not be watched');
    },
  });

  async function serve(change: KnowledgeChange): Promise<void> {
    if (change.kind === 'article') {
      const { slug, article } = change;
      await (article === null ? operator.remove(slug) : operator.put([article]));
      const passages = article?.passages.length ?? 0;
      log.info({ article: slug, passages }, article === null ? 'article left out' : 'article served');
    } else {
      const { file, entries } = change;
      ownLists.set(file, entries);
      await operator.replaceThesaurus(lexicon.thesaurus(ownLists.values()));
      log.info({ file, entries: entries.length }, entries.length === 0 ? 'word list left out' : 'word list served');
    }
    logReports(change.reports, log);
  }

  return { ok: true, library: operator.library, operator, close: () => watcher.close() };
}

function logReports(reports: readonly FileReport[], log: Logger): void {
  for (const { file, problems } of reports) {
    for (const problem of problems) {
      const { line, level } = problem;
      log[level === 'error' ? 'error' : 'warn']({ file, line }, problemText(problem));
    }
  }
}
