import type { LeftOutKind } from '../read-article.ts';
import { namesOf } from './element-names.ts';
import { FURNITURE_RULES, FURNITURE_TAGS } from './furniture-rules.ts';
import { elementsIn, type PageDocument, type PageElement } from './page-dom.ts';

export interface Suspects {
  readonly kind: LeftOutKind;
  /** In the order of the page. */
  readonly elements: readonly PageElement[];
}

/** What may be furniture, by rule: those of the tags first, then those of the names. */
export function furnitureSuspects(document: PageDocument): readonly Suspects[] {
  const byTag = FURNITURE_TAGS.map(({ kind }) => ({ kind, elements: new Array<PageElement>() }));
  const byName = FURNITURE_RULES.map(({ kind }) => ({ kind, elements: new Array<PageElement>() }));
  const rulesOf = nameRules();
  for (const element of elementsIn(document.body)) {
    const { tagName } = element;
    const tag = tagName === 'FOOTER' && element.parentElement === document.body ? 'BODY>FOOTER' : tagName;
    const role = roleOf(element);
    for (const [at, { tags, roles }] of FURNITURE_TAGS.entries()) {
      if (tags.includes(tag) || (role !== null && roles.includes(role))) byTag[at]?.elements.push(element);
    }
    for (const at of rulesOf(element)) byName[at]?.elements.push(element);
  }
  return [...byTag, ...byName];
}

function roleOf(element: PageElement): string | null {
  return element.getAttribute('aria-modal') === 'true' ? 'dialog' : element.getAttribute('role');
}

/** Which rules an element's names meet; a page has few names and many elements. */
function nameRules(): (element: PageElement) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (element) => {
    const key = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`;
    if (key === ' ') return [];
    const found = known.get(key);
    if (found !== undefined) return found;
    const names = namesOf(element);
    const rules = FURNITURE_RULES.flatMap((rule, at) => (rule.names.test(names) ? [at] : []));
    known.set(key, rules);
    return rules;
  };
}
