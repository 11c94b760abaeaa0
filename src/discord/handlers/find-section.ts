import type { Article, Section } from '../../article/article.ts';
import { chosenId } from './chosen-value.ts';
import { findByName } from './find-by-name.ts';

/** The section that was chosen (its index) or typed (its heading, or how that begins); a bare number is no index. */
export function findSection({ sections }: Article, typed: string): Section | null {
  const chosen = chosenId(typed);
  if (chosen !== null) return sections.find(({ index }) => String(index) === chosen) ?? null;
  return findByName(sections, typed, ({ heading }) => heading);
}
