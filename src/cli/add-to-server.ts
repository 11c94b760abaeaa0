import { PARSER_VERSION } from '../article/parser-version.ts';
import { slugForTitle } from '../article/slug-for-title.ts';
import type { Quota } from '../library/store/article-store.ts';
import type { Store } from '../library/store/store.ts';
import type { AddTarget } from './add-command.ts';

/** Publishes each article in a server's library, under a slug of its own. */
export function addToServer(server: string, store: Store, quota: Quota): AddTarget {
  return async ({ article, markdown, origin, source }) => {
    const kept = [
      ...(await store.articles.facts(server, 'served')),
      ...(await store.articles.facts(server, 'removed')),
    ];
    const slug = slugForTitle(article.title, new Set(kept.map((each) => each.slug)));
    const version = { markdown, questions: '', origin, by: null, parser: PARSER_VERSION };
    const changed = await store.articles.publish({ server, slug, version, follows: null, source, quota }, Date.now());
    switch (changed.kind) {
      case 'done':
        return { ok: true, place: `${server}/${slug}` };
      case 'full':
        return { ok: false, message: `${server}: it has as many ${changed.limit} as it may` };
      case 'conflict':
      case 'not-found':
        return { ok: false, message: `${server}/${slug}: somebody added an article of that name just now; try again` };
      default:
        return changed satisfies never;
    }
  };
}
