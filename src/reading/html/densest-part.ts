import type { PageDocument, PageElement } from './page-dom.ts';
import { proseLength } from './prose.ts';

/** Share of a part's paragraphs that the part within it must hold for nothing of the article to stay outside. */
const NEARLY_ALL = 0.85;

/** The smallest part of a page that holds nearly all of its paragraphs; `null` where it has none. */
export function densestPart(document: PageDocument): PageElement | null {
  let part = document.body;
  let length = proseLength(part);
  if (length === 0) return null;
  for (;;) {
    const inner = [...part.children].map((child) => ({ child, length: proseLength(child) }));
    const next = inner.find((one) => one.length >= length * NEARLY_ALL);
    if (next === undefined) return part;
    part = next.child;
    length = next.length;
  }
}
