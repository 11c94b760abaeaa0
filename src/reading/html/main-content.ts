import { Readability } from '@mozilla/readability';
import { isElement, type PageDocument, type PageElement, type PageNode } from './page-dom.ts';

/** Whether a value of the library's is a node: it is typed for a browser's DOM. */
function isNode(value: unknown): value is PageNode {
  return typeof value === 'object' && value !== null && 'nodeType' in value;
}

/** The part of a page that its article is in, as Readability finds it; `null` where it finds none. Takes the page apart. */
export function mainContent(document: PageDocument): PageElement | null {
  const found = new Readability<unknown>(document, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node: unknown) => node,
  }).parse();
  const content: unknown = found?.content;
  return isNode(content) && isElement(content) ? content : null;
}
