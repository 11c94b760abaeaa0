import type { Logger } from 'pino';
import { problemText } from './article/problem-text.ts';
import { languageOf } from './language/languages.ts';
import { createLibrary } from './library/articles-library.ts';
import { countSentences } from './library/count-sentences.ts';
import type { FolderFailure } from './library/folder-listing.ts';
import type { FileReport } from './library/knowledge-file.ts';
import { readKnowledge } from './library/knowledge-folder.ts';
import { readLexicon } from './library/lexicon.ts';
import type { Library } from './library/library.ts';
import type { Thesaurus } from './search/thesaurus.ts';
import { watchKnowledge } from './library/watch-knowledge.ts';

export type ServedKnowledge =
  | { readonly ok: true; readonly library: Library; close(): Promise<void> }
  | { readonly ok: false; readonly failure: FolderFailure };

/** A library that follows its folder. What is wrong with a file is logged, at the start and when the file changes. */
export async function serveKnowledge(dir: string, log: Logger): Promise<ServedKnowledge> {
  const { failure, articles, wordLists, reports, stamps } = await readKnowledge(dir, countSentences);
  if (failure !== null) return { ok: false, failure };
  const lexicon = await readLexicon();
  const ownLists = new Map(wordLists);
  const readyThesaurus = (): Thesaurus => {
    const thesaurus = lexicon.thesaurus(ownLists.values());
    for (const language of new Set(articles.map((article) => article.language)))
      thesaurus.prepare(languageOf(language).code);
    return thesaurus;
  };
  const library = createLibrary(articles, { thesaurus: readyThesaurus() });
  logReports(reports, log);
  if (articles.length === 0) log.warn({ dir }, 'there is no article to serve yet');

  const watcher = watchKnowledge({
    dir,
    known: stamps,
    countSentences,
    onChange(change) {
      if (change.kind === 'article') {
        const { slug, article } = change;
        if (article === null) library.remove(slug);
        else library.put(article);
        const passages = article?.passages.length ?? 0;
        log.info({ article: slug, passages }, article === null ? 'article left out' : 'article served');
      } else {
        const { file, entries } = change;
        ownLists.set(file, entries);
        library.replaceThesaurus(readyThesaurus());
        log.info({ file, entries: entries.length }, entries.length === 0 ? 'word list left out' : 'word list served');
      }
      logReports(change.reports, log);
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
