import type { PageDocument } from './page-dom.ts';
import { visibleText } from './visible-text.ts';

/** What a page's `<meta>` tags say. */
export interface MetaTags {
  /** The first value, not empty, under any of these names (`name`, `property`, `itemprop` or `http-equiv`), in this order. */
  first(...names: readonly string[]): string | null;
}

export function metaTags(document: PageDocument): MetaTags {
  const values = new Map<string, string>();
  for (const tag of document.getElementsByTagName('meta')) {
    const content = visibleText(tag.getAttribute('content') ?? '');
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of (tag.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (name !== '' && !values.has(name)) values.set(name, content);
      }
    }
  }
  return {
    first(...names) {
      for (const name of names) {
        const value = values.get(name);
        if (value !== undefined) return value;
      }
      return null;
    },
  };
}
