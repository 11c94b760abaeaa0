import { lineOf } from './line-of.ts';
import { childrenOf, isElement, type PageElement } from './page-dom.ts';
import type { PageDraft } from './page-draft.ts';
import { linkShare } from './prose.ts';

/** Longest definition, in UTF-16 units, that stands beside its term on a line; a longer one is text below a heading. */
const MAX_ON_A_LINE = 120;

interface Definition {
  readonly term: string;
  readonly descriptions: readonly PageElement[];
}

/**
 * A definition list is either questions or topics with text below them, which are headings, or a table of two columns
 * (`Monday`, `9 to 5`), which is written as one: `Monday: 9 to 5`.
 *
 * @param draftsOf - what reads a description
 */
export function definitionDrafts(
  list: PageElement,
  draftsOf: (description: PageElement) => readonly PageDraft[],
): readonly PageDraft[] {
  const definitions = definitionsOf(list);
  const isText = definitions.some(
    ({ term, descriptions }) =>
      term.endsWith('?') || descriptions.some((element) => lineOf(element).length > MAX_ON_A_LINE),
  );
  const linked = linkShare(list);
  return definitions.flatMap(({ term, descriptions }): readonly PageDraft[] => {
    if (isText) return [...(term === '' ? [] : [{ heading: term, linked }]), ...descriptions.flatMap(draftsOf)];
    const parts = [term, descriptions.map(lineOf).join(', ')].filter((part) => part !== '');
    return parts.length === 0
      ? []
      : [{ paragraph: parts.join(': ').replace('::', ':'), bold: false, fixed: true, linked }];
  });
}

/** Terms with what is said of them; terms that share a description are one. */
function definitionsOf(list: PageElement): readonly Definition[] {
  const definitions: { terms: string[]; descriptions: PageElement[] }[] = [];
  const visit = (parent: PageElement): void => {
    for (const child of childrenOf(parent)) {
      if (!isElement(child)) continue;
      const last = definitions.at(-1);
      if (child.tagName === 'DT') {
        if (last === undefined || last.descriptions.length > 0)
          definitions.push({ terms: [lineOf(child)], descriptions: [] });
        else last.terms.push(lineOf(child));
      } else if (child.tagName === 'DD') {
        if (last === undefined) definitions.push({ terms: [], descriptions: [child] });
        else last.descriptions.push(child);
      } else visit(child);
    }
  };
  visit(list);
  return definitions.map(({ terms, descriptions }) => ({ term: terms.join(', '), descriptions }));
}
