import type { Article, Passage } from '../article/article.ts';

/** `title › section › ¶ 7`; the lead has no section to name, and one named as the article is not named again. */
export function citation(article: Article, passage: Passage): string {
  const heading = article.sections[passage.section]?.heading ?? null;
  const names = heading === null || heading === article.title ? [article.title] : [article.title, heading];
  return [...names, `¶ ${passage.number}`].join(' › ');
}
