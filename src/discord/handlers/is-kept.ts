import type { Quotation } from '../../answer/answer.ts';
import type { Library } from '../../library/library.ts';

/** Whether one of the quotations is from an article that not everyone in the channel may see. */
export function isKept(library: Library, quotations: readonly Pick<Quotation, 'article'>[]): boolean {
  return quotations.some(({ article }) => library.isConfined(article.slug));
}
