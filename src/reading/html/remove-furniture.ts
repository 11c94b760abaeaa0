import { leftOut } from '../left-out.ts';
import type { LeftOut, LeftOutKind } from '../read-article.ts';
import { furnitureSuspects } from './furniture-suspects.ts';
import { lineOf } from './line-of.ts';
import { elementsIn, type PageDocument, type PageElement } from './page-dom.ts';
import { linkLength, proseLength } from './prose.ts';

/**
 * Share of a page's paragraphs that furniture of one sort may hold. What holds more is the article, whatever it is called: a page had
 * each of its sections in a `<div class="content-ad">`. Comments may be longer than what they are about and have no such bound.
 */
const MAX_PROSE_SHARE = 0.3;

/** A page with less of it, in UTF-16 units, does not put its text into paragraphs, and all its text counts that is no link. */
const FEW_PARAGRAPHS = 600;

/** Takes out what stands around the article, and tells what it was. */
export function removeFurniture(document: PageDocument): readonly LeftOut[] {
  const prose = proseLength(document.body);
  const measure = prose < FEW_PARAGRAPHS ? plainLength : proseLength;
  const bound = (prose < FEW_PARAGRAPHS ? plainLength(document.body) : prose) * MAX_PROSE_SHARE;
  const holders = articleHolders(document);
  const removed = new Set<PageElement>();
  const found: LeftOut[] = [];
  for (const { kind, elements } of furnitureSuspects(document)) {
    const outer = outermost(elements, removed, (element) => !holders.hold(element, kind));
    const length = kind === 'comments' ? 0 : outer.reduce((sum, element) => sum + measure(element), 0);
    if (length > bound) continue;
    for (const element of outer) {
      const text = lineOf(element);
      if (text !== '') found.push(leftOut(kind, text));
      element.remove();
      removed.add(element);
    }
  }
  return found;
}

function plainLength(element: PageElement): number {
  return lineOf(element).length - linkLength(element);
}

/** Those that are within none of the others, and in nothing that is gone. */
function outermost(
  elements: readonly PageElement[],
  removed: ReadonlySet<PageElement>,
  isSuspect: (element: PageElement) => boolean,
): readonly PageElement[] {
  const outer = new Set<PageElement>();
  for (const element of elements) {
    // An element stands before what is in it, so what holds this one has been seen.
    if (isSuspect(element) && !isWithin(element, outer) && !isWithin(element, removed)) outer.add(element);
  }
  return [...outer];
}

function isWithin(element: PageElement, others: ReadonlySet<PageElement>): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parentElement) if (others.has(at)) return true;
  return false;
}

interface ArticleHolders {
  /** Whether an element is, or holds, what an article is in, and so is no furniture. */
  hold(element: PageElement, kind: LeftOutKind): boolean;
}

/** Comments are often `<article>`s, and hold no headline of a page. */
function articleHolders(document: PageDocument): ArticleHolders {
  const ofHeadline = new Set<PageElement>();
  const ofArticle = new Set<PageElement>();
  for (const element of elementsIn(document.body)) {
    const isHeadline =
      element.tagName === 'H1' || element.getAttribute('itemprop')?.split(/\s+/).includes('articleBody') === true;
    if (!isHeadline && element.tagName !== 'ARTICLE') continue;
    const holders = isHeadline ? ofHeadline : ofArticle;
    for (let at = element.parentElement; at !== null && !holders.has(at); at = at.parentElement) holders.add(at);
  }
  return {
    hold(element, kind) {
      if (/^(?:BODY|MAIN|ARTICLE|H1)$/.test(element.tagName) || ofHeadline.has(element)) return true;
      return kind !== 'comments' && ofArticle.has(element);
    },
  };
}
