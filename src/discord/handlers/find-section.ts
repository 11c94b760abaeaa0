import type { Article, Section } from '../../article/article.ts';
import { findByName } from './find-by-name.ts';

/** The section that was chosen (its index) or typed (its heading, or how that begins). */
export function findSection({ sections }: Article, typed: string): Section | null {
  const chosen = /^\d{1,4}$/.test(typed) ? sections[Number(typed)] : undefined;
  return chosen ?? findByName(sections, typed, ({ heading }) => heading);
}
