import type { Article } from '../../article/article.ts';
import { turnOf, type Slices } from '../slices.ts';
import type { ServerStore } from '../store/server-store.ts';
import type { ArticleStore } from '../store/article-store.ts';
import { EVERYONE, type Audience } from '../store/stored-article.ts';

/** An article of the server's own. */
export interface OwnWanted {
  readonly kind: 'own';
  /** Tells one text from another, see `keyOf`. */
  readonly key: string;
  readonly audience: Audience;
}

/** What a library is to hold under a slug. */
export type WantedArticle =
  OwnWanted | { readonly kind: 'operator'; readonly key: Article; readonly audience: Audience };

/** What a server chose to be asked about. */
export interface ServerChoice {
  readonly own: ReadonlyMap<string, OwnWanted>;
  readonly operatorArticles: boolean;
}

/** In turns, as a store in this process answers at once. Rejects with a `StoreFailure`. */
export async function readChoice(
  server: string,
  {
    articles,
    servers,
  }: { readonly articles: Pick<ArticleStore, 'served'>; readonly servers: Pick<ServerStore, 'settings'> },
  slices: Slices,
): Promise<ServerChoice> {
  const { operatorArticles } = await servers.settings(server);
  await turnOf(slices);
  const served = await articles.served(server);
  await turnOf(slices);
  return {
    own: new Map(
      served.map(({ audience, ...version }) => [version.slug, { kind: 'own', key: keyOf(version), audience }]),
    ),
    operatorArticles,
  };
}

/** Tells one text of an article from another. */
export function keyOf({ number, hash }: { readonly number: number; readonly hash: string }): string {
  return `${number} ${hash}`;
}

/** Whether a server asks the operator's articles and nothing else. */
export function asksOperatorOnly({ own, operatorArticles }: ServerChoice): boolean {
  return own.size === 0 && operatorArticles;
}

/** By slug; where both have one, the server's. */
export function wantedArticles(
  { own, operatorArticles }: ServerChoice,
  operators: ReadonlyMap<string, Article>,
): ReadonlyMap<string, WantedArticle> {
  const wanted = new Map<string, WantedArticle>(own);
  if (!operatorArticles) return wanted;
  for (const [slug, key] of operators) {
    if (!wanted.has(slug)) wanted.set(slug, { kind: 'operator', key, audience: EVERYONE });
  }
  return wanted;
}
