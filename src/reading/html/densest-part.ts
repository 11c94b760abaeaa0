import type { PageDocument, PageElement } from './page-dom.ts';
import { proseLengths } from './prose.ts';

/** Share of a part's paragraphs that the part within it must hold for nothing of the article to stay outside. */
const NEARLY_ALL = 0.85;

/** The smallest part of a page that holds nearly all of its paragraphs; `null` where it has none. */
export function densestPart(document: PageDocument): PageElement | null {
  const lengths = proseLengths(document.body);
  let part = document.body;
  if (!lengths.has(part)) return null;
  for (;;) {
    const length = lengths.get(part) ?? 0;
    const next = [...part.children].find((child) => (lengths.get(child) ?? 0) >= length * NEARLY_ALL);
    if (next === undefined) return part;
    part = next;
  }
}
