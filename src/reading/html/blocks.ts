import { promoteHeadings } from '../headings.ts';
import type { Block } from '../read-article.ts';
import { draftsOf } from './drafts.ts';
import type { PageElement } from './page-dom.ts';
import { withoutLinks } from './page-draft.ts';

/**
 * The headings and paragraphs of a part of a page, in reading order, as a browser shows their text. Marked headings, `<summary>`
 * and long definition lists give headings; so do bold lines and questions where the page marks none (`promoteHeadings`).
 */
export function blocksOf(element: PageElement): readonly Block[] {
  return promoteHeadings(draftsOf(element).map(withoutLinks));
}
