import type { NamedArticle } from '../../stored-names.ts';
import type { Curating } from '../curating.ts';
import { findByName } from '../find-by-name.ts';

/** The server's own articles by title, also those that the moderator could not ask. */
export async function storedArticles(
  { scene, caller, server }: Curating,
  which: 'served' | 'removed' = 'served',
): Promise<readonly NamedArticle[]> {
  const { curation, names } = scene.services;
  const articles = await names.of(await curation.list(server, which));
  return which === 'removed'
    ? articles.toSorted((a, b) => (b.removedAt ?? 0) - (a.removedAt ?? 0))
    : articles.toSorted((a, b) => a.title.localeCompare(b.title, caller.language));
}

/** The article that was chosen (its slug) or typed (its slug or its title, or how that begins). */
export async function findStored(curating: Curating, typed: string): Promise<NamedArticle | null> {
  const articles = await storedArticles(curating);
  return (
    articles.find(({ slug }) => slug === typed) ??
    findByName(articles, typed, ({ title }) => title) ??
    findByName(articles, typed, ({ slug }) => slug)
  );
}

/** What a server's article calls itself. */
export async function titleOf({ scene, server }: Curating, slug: string): Promise<string> {
  const { curation, names } = scene.services;
  const stored = await curation.find(server, slug);
  const [named] = stored === null ? [] : await names.of([stored]);
  return named?.title ?? slug;
}
