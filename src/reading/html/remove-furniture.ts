import { leftOut } from '../left-out.ts';
import type { LeftOut, LeftOutKind } from '../read-article.ts';
import { namesOf } from './element-names.ts';
import { FURNITURE_RULES, FURNITURE_TAGS } from './furniture-rules.ts';
import { lineOf } from './line-of.ts';
import type { PageDocument, PageElement } from './page-dom.ts';
import { linkLength, proseLength } from './prose.ts';

/**
 * Share of a page's paragraphs that furniture of one sort may hold. What holds more is the article, whatever it is called: a page had
 * each of its sections in a `<div class="content-ad">`. Comments may be longer than what they are about and have no such bound.
 */
const MAX_PROSE_SHARE = 0.3;

/** A page with less of it, in UTF-16 units, does not put its text into paragraphs, and all its text counts that is no link. */
const FEW_PARAGRAPHS = 600;

const ARTICLE_WITHIN = 'article, h1, [itemprop~="articleBody"]';

/** Takes out what stands around the article, and tells what it was. */
export function removeFurniture(document: PageDocument): readonly LeftOut[] {
  const measure = proseLength(document.body) < FEW_PARAGRAPHS ? plainLength : proseLength;
  const bound = measure(document.body) * MAX_PROSE_SHARE;
  const found: LeftOut[] = [];
  for (const { kind, elements } of suspects(document)) {
    const outer = elements
      .filter((element) => !isArticle(element, kind))
      .filter((element, _, all) => !isWithin(element, all));
    const prose = outer.reduce((sum, element) => sum + measure(element), 0);
    if (kind !== 'comments' && prose > bound) continue;
    for (const element of outer) {
      const text = lineOf(element);
      if (text !== '') found.push(leftOut(kind, text));
      element.remove();
    }
  }
  return found;
}

function plainLength(element: PageElement): number {
  return lineOf(element).length - linkLength(element);
}

interface Suspects {
  readonly kind: LeftOutKind;
  readonly elements: readonly PageElement[];
}

/** By rule, those of the tags first; each rule is looked up when the ones before it have taken theirs. */
function* suspects(document: PageDocument): Generator<Suspects> {
  for (const { kind, selector } of FURNITURE_TAGS) {
    yield { kind, elements: [...document.body.querySelectorAll(selector)] };
  }
  const named = [...document.body.querySelectorAll('[class], [id]')].map((element) => ({
    element,
    names: namesOf(element),
  }));
  for (const { kind, names: rule } of FURNITURE_RULES) {
    const elements = named.filter(({ element, names }) => rule.test(names) && document.body.contains(element));
    yield { kind, elements: elements.map(({ element }) => element) };
  }
}

function isWithin(element: PageElement, others: readonly PageElement[]): boolean {
  return others.some((other) => other !== element && other.contains(element));
}

function isArticle(element: PageElement, kind: LeftOutKind): boolean {
  if (/^(?:BODY|MAIN|ARTICLE|H1)$/.test(element.tagName)) return true;
  return element.querySelector(kind === 'comments' ? 'h1, [itemprop~="articleBody"]' : ARTICLE_WITHIN) !== null;
}
