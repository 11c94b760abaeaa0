import { editFrontMatter } from '../../article/edit-front-matter.ts';
import { PARSER_VERSION } from '../../article/parser-version.ts';
import type { StoredArticle } from '../store/stored-article.ts';
import type { ArticleText, Origin } from '../store/version.ts';
import type { Curated, Curation } from './curation.ts';
import type { CurationParts } from './parts.ts';
import { checkedCorrection, curated } from './refusal.ts';

type Articles = Pick<Curation, 'list' | 'find' | 'correct' | 'remove' | 'restore' | 'log'>;

/** The articles that a library has, or had until lately. */
export function articles(parts: CurationParts): Articles {
  const { store, quota, now } = parts;
  return {
    list: (server, which) => store.articles.facts(server, which),
    find: (server, slug) => store.articles.find(server, slug),
    async correct(server, slug, given, by, audience) {
      const correction = checkedCorrection(given);
      if (correction.kind !== 'done') return correction;
      const article = await store.articles.find(server, slug);
      if (article === null) return { kind: 'article-gone' };
      if (audience !== undefined && Object.keys(correction.value).length === 0) {
        const kept = curated(await store.articles.setAudience(server, slug, audience, by, now()), quota);
        return kept.kind === 'done' ? { kind: 'done', value: { ...article, audience } } : kept;
      }
      const { markdown, questions } = article.version;
      const text = { markdown: editFrontMatter(markdown, correction.value), questions };
      return addVersion(article, text, { kind: 'edit' }, by, parts, audience === undefined ? {} : { audience });
    },
    remove: async (server, slug, by) => curated(await store.articles.remove(server, slug, by, now()), quota),
    restore: async (server, slug, by) => curated(await store.articles.restore(server, slug, by, quota, now()), quota),
    log: (server, limit, before) => store.servers.log(server, limit, before),
  };
}

/** Makes a text the current version of an article, provided that nobody changed it meanwhile. The same text is none. */
export async function addVersion(
  { server, slug, version }: StoredArticle,
  text: ArticleText,
  origin: Origin,
  by: string | null,
  { store, quota, now }: CurationParts,
  { source, audience }: Partial<Pick<StoredArticle, 'source' | 'audience'>> = {},
): Promise<Curated<StoredArticle>> {
  const publication = {
    server,
    slug,
    version: { ...text, origin, by, parser: PARSER_VERSION },
    follows: version.number,
    quota,
    ...(source === undefined ? {} : { source }),
    ...(audience === undefined ? {} : { audience }),
  };
  return curated(await store.articles.publish(publication, now()), quota);
}
