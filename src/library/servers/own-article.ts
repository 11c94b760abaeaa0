import type { Article } from '../../article/article.ts';
import type { LibraryTrouble } from './library-trouble.ts';
import type { OwnTexts } from './own-texts.ts';
import type { ParsedText, ParseArticleText } from './parsed-text.ts';
import { keyOf, type OwnWanted } from './wanted-articles.ts';

/** What became of the text of a server's own article. */
export type OwnArticle =
  | { readonly kind: 'article'; readonly article: Article }
  /** It cannot be served. */
  | { readonly kind: 'broken' }
  /** The store has another text by now, and tells of that. */
  | { readonly kind: 'stale' };

export interface OwnArticlesOptions {
  readonly texts: OwnTexts;
  readonly parse: ParseArticleText;
  readonly onTrouble: (trouble: LibraryTrouble) => void;
}

/** Reads one of a server's articles from the store and parses it. Rejects with a `StoreFailure`. */
export async function readOwnArticle(
  server: string,
  slug: string,
  { key }: OwnWanted,
  { texts, parse, onTrouble }: OwnArticlesOptions,
): Promise<OwnArticle> {
  const stored = await texts.find(slug);
  if (stored === null || keyOf(stored) !== key) return { kind: 'stale' };
  let parsed: ParsedText;
  try {
    parsed = await parse(slug, stored);
  } catch (error) {
    onTrouble({ kind: 'unread', server, slug, error });
    return { kind: 'broken' };
  }
  const { article, problems } = parsed;
  if (article !== null) return { kind: 'article', article };
  onTrouble({ kind: 'article', server, slug, problems });
  return { kind: 'broken' };
}
