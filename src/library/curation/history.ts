import type { Article } from '../../article/article.ts';
import { addVersion } from './articles.ts';
import type { Comparison, Curation } from './curation.ts';
import type { CurationParts } from './parts.ts';

type History = Pick<Curation, 'history' | 'compare' | 'compareWithServed' | 'version' | 'versionWith' | 'rollback'>;

/** How many versions back a citation is looked for: a message with an older one has long scrolled away. */
const SEARCHED_VERSIONS = 50;

/** What articles said before. */
export function history(parts: CurationParts): History {
  const { store, parse } = parts;

  const version = async (server: string, slug: string, number: number): Promise<Article | null> => {
    const text = await store.articles.version(server, slug, number);
    return text === null ? null : (await parse(slug, text)).article;
  };

  return {
    version,
    history: (server, slug) => store.articles.versions(server, slug),
    async compare(server, slug, number): Promise<Comparison | null> {
      const [after, before] = await Promise.all([
        version(server, slug, number),
        number === 1 ? null : version(server, slug, number - 1),
      ]);
      return after === null ? null : { before: before ?? withoutText(after), after, number };
    },
    async compareWithServed(server, slug, number): Promise<Comparison | null> {
      const stored = await store.articles.find(server, slug);
      if (stored === null) return null;
      const { article: before } = await parse(slug, stored.version);
      const after = await version(server, slug, number);
      return before === null || after === null ? null : { before, after, number };
    },
    async versionWith(server, slug, isIt) {
      const versions = await store.articles.versions(server, slug);
      for (const { number, at } of versions.slice(0, SEARCHED_VERSIONS)) {
        const article = await version(server, slug, number);
        if (article?.passages.some(({ text }) => isIt(text)) === true) return { number, at, article };
      }
      return null;
    },
    async rollback(server, slug, number, by) {
      const [article, text] = await Promise.all([
        store.articles.find(server, slug),
        store.articles.version(server, slug, number),
      ]);
      if (article === null || text === null) return { kind: 'article-gone' };
      const { markdown, questions } = text;
      return addVersion(article, { markdown, questions }, { kind: 'rollback', number }, by, parts);
    },
  };
}

function withoutText(article: Article): Article {
  return { ...article, sections: [], passages: [], questions: [] };
}
