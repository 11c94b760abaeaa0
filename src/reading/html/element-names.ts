import type { PageElement } from './page-dom.ts';

/**
 * What an element is called by its page, in words that can be matched whole: `id="relatedPosts" class="c-sidebar__box"` →
 * `-related-posts-c-sidebar-box-`. Whole words, since *ad* is part of *header* and *share* of *shared*.
 */
export function namesOf(element: PageElement): string {
  const names = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`;
  return `-${names.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/[^\p{L}\p{N}]+/gu, '-')}-`.toLowerCase();
}
