import type { Refreshed } from '../../../library/curation/curation.ts';
import { catalogueOf } from '../../catalogue/catalogue.ts';
import { inlineText } from '../../markdown/inline-text.ts';
import { changeMessage } from '../../message/library/change-message.ts';
import { doneMessage, lineMessage } from '../../message/library/done-message.ts';
import type { LibraryNotice } from '../../message/library/library-notice.ts';
import type { Outcome } from '../../outcome.ts';
import type { NamedArticle } from '../../stored-names.ts';
import type { Curating } from '../curating.ts';
import { showChange } from './changes.ts';
import { storedArticles, titleOf } from './find-stored.ts';
import { show, type Where } from './show.ts';
import { listStored } from './stored.ts';
import { tell } from './tell.ts';

/** Failures that are told one by one; the list marks all of them. */
const FAILURES_TOLD = 3;

/** Reads an article's address again and shows what came of it. */
export async function refreshStored(curating: Curating, slug: string, where: Where): Promise<Outcome> {
  const { scene, caller, server } = curating;
  const { language } = caller;
  const words = catalogueOf(language).library;
  scene.progress(lineMessage(words.stage('fetching')));
  const refreshed = await scene.services.curation.refresh(server, slug, caller.id);
  switch (refreshed.kind) {
    case 'unchanged': {
      const title = inlineText(await titleOf(curating, slug));
      return show(where, doneMessage(words.refreshed.unchanged(title), slug, language));
    }
    case 'waiting':
      return showChange(curating, slug, 0, where);
    case 'taken-over': {
      const { number } = refreshed.article.version;
      const comparison = await scene.services.curation.compare(server, slug, number);
      if (comparison === null) return tell(caller, { kind: 'article-gone' });
      return show(where, changeMessage({ slug, comparison, what: 'taken-over', page: 0, language }));
    }
    case 'failed':
      return tell(caller, { kind: 'import-failed', failure: refreshed.failure });
    case 'no-address':
    case 'conflict':
    case 'article-gone':
      return tell(caller, { kind: refreshed.kind });
    default:
      return refreshed satisfies never;
  }
}

interface Tally {
  readonly unchanged: number;
  readonly waiting: number;
  readonly taken: number;
  readonly failures: readonly { readonly title: string; readonly notice: LibraryNotice }[];
}

/** Reads every address of the server's articles again, one by one, until there have been enough fetches for now. */
export async function refreshAll(curating: Curating): Promise<Outcome> {
  const { scene, caller, server } = curating;
  const words = catalogueOf(caller.language).library;
  const articles = (await storedArticles(curating)).filter(({ source }) => source !== null);
  if (articles.length === 0) return show('reply', lineMessage(words.refreshed.none));
  let tally: Tally = { unchanged: 0, waiting: 0, taken: 0, failures: [] };
  let left: string | null = null;
  for (const [index, article] of articles.entries()) {
    scene.progress(lineMessage(words.progress(index, articles.length)));
    const refreshed = await scene.services.curation.refresh(server, article.slug, caller.id);
    if (refreshed.kind === 'failed' && refreshed.failure.id === 'rate-limited') {
      left = words.refreshed.left(articles.length - index, refreshed.failure.seconds);
      break;
    }
    tally = counted(tally, article, refreshed);
  }
  const { failures } = tally;
  const told = failures
    .slice(0, FAILURES_TOLD)
    .map(({ title, notice }) => words.refreshed.failed(inlineText(title), words.notice(notice)));
  const lines = [
    words.refreshed.counts({ ...tally, failed: failures.length }),
    ...told,
    ...(left === null ? [] : [left]),
  ];
  return listStored(curating, { removed: false, page: 0 }, 'reply', lines.join('\n'));
}

function counted(tally: Tally, { title }: NamedArticle, refreshed: Refreshed): Tally {
  const withFailure = (notice: LibraryNotice): Tally => ({
    ...tally,
    failures: [...tally.failures, { title, notice }],
  });
  switch (refreshed.kind) {
    case 'unchanged':
      return { ...tally, unchanged: tally.unchanged + 1 };
    case 'waiting':
      return { ...tally, waiting: tally.waiting + 1 };
    case 'taken-over':
      return { ...tally, taken: tally.taken + 1 };
    case 'failed':
      return withFailure({ kind: 'import-failed', failure: refreshed.failure });
    case 'conflict':
      return withFailure({ kind: 'conflict' });
    case 'no-address':
    case 'article-gone':
      return tally;
    default:
      return refreshed satisfies never;
  }
}
