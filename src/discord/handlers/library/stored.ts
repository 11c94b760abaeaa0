import type { StoredArticle } from '../../../library/store/stored-article.ts';
import { storedListMessage, STORED_PER_PAGE } from '../../message/library/stored-list-message.ts';
import { storedMessage } from '../../message/library/stored-message.ts';
import type { Outcome } from '../../outcome.ts';
import type { Curating } from '../curating.ts';
import { storedArticles } from './find-stored.ts';
import { show, type Where } from './show.ts';
import { tell } from './tell.ts';

/** A page of the server's own articles, or of those removed. */
export async function listStored(
  curating: Curating,
  { removed, page: asked }: { readonly removed: boolean; readonly page: number },
  where: Where,
  done: string | null = null,
): Promise<Outcome> {
  const all = await storedArticles(curating, removed ? 'removed' : 'served');
  const pages = Math.max(1, Math.ceil(all.length / STORED_PER_PAGE));
  const page = Math.min(asked, pages - 1);
  const articles = all.slice(page * STORED_PER_PAGE, (page + 1) * STORED_PER_PAGE);
  const { language } = curating.caller;
  return show(where, storedListMessage({ articles, removed, page, pages, done, language }));
}

/** What a moderator sees of an article; `done` is what was just done with it. */
export async function showStored(
  curating: Curating,
  slug: string,
  where: Where,
  done: string | null = null,
): Promise<Outcome> {
  const stored = await curating.scene.services.curation.find(curating.server, slug);
  return stored === null ? tell(curating.caller, { kind: 'article-gone' }) : showFound(curating, stored, where, done);
}

async function showFound(
  { scene, caller, server }: Curating,
  stored: StoredArticle,
  where: Where,
  done: string | null,
): Promise<Outcome> {
  const article = await scene.services.curation.version(server, stored.slug, stored.version.number);
  if (article === null) return tell(caller, { kind: 'article-gone' });
  return show(where, storedMessage({ stored, article, done, language: caller.language }));
}
