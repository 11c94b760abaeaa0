import { DOMParser } from 'linkedom';
import { visibleText } from './visible-text.ts';

/** What we use of a DOM node: the smallest part of the standard that reading a page needs. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly parentNode: PageNode | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly previousSibling: PageNode | null;
  readonly textContent: string | null;
}

export interface PageText extends PageNode {
  readonly data: string;
}

export interface PageElement extends PageNode {
  /** Upper case for HTML, as it is written for SVG. */
  readonly tagName: string;
  readonly parentElement: PageElement | null;
  readonly children: Iterable<PageElement>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  hasAttribute(name: string): boolean;
  contains(other: PageNode): boolean;
  closest(selectors: string): PageElement | null;
  querySelector(selectors: string): PageElement | null;
  querySelectorAll(selectors: string): Iterable<PageElement>;
  /** Much faster than a selector. The library does not know `*` (`elementsIn`). */
  getElementsByTagName(name: string): Iterable<PageElement>;
  append(...nodes: PageNode[]): void;
  before(...nodes: PageNode[]): void;
  replaceWith(...nodes: PageNode[]): void;
  remove(): void;
}

export interface PageDocument extends PageNode {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  readonly childNodes: Iterable<PageNode>;
  querySelector(selectors: string): PageElement | null;
  querySelectorAll(selectors: string): Iterable<PageElement>;
  /** Much faster than a selector. The library does not know `*` (`elementsIn`). */
  getElementsByTagName(name: string): Iterable<PageElement>;
  /** The library asks for a second argument, which HTML has no use for. */
  createElement(name: string, options?: undefined): PageElement;
  append(...nodes: PageNode[]): void;
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT_NODE;
}

export function isText(node: PageNode): node is PageText {
  return node.nodeType === TEXT_NODE;
}

export function* childrenOf(node: PageNode): Generator<PageNode> {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) yield child;
}

/** All elements within one, in the order of the page. */
export function elementsIn(root: PageElement): readonly PageElement[] {
  const elements: PageElement[] = [];
  const visit = (parent: PageElement): void => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (!isElement(node)) continue;
      elements.push(node);
      visit(node);
    }
  };
  visit(root);
  return elements;
}

/** What belongs to a page's head when nothing else has come yet, whether or not the head is marked. */
const HEAD_TAGS = /^(?:BASE|LINK|META|SCRIPT|STYLE|TITLE)$/;

/**
 * HTML as a tree with one `<html>` that holds one `<head>` and one `<body>`, as a browser would make it: the library leaves
 * a page that omits them without, and one that has two of them, or text before them, as it is. Pages nested without end are the
 * caller's to refuse first (`isTooDeep`).
 */
export function parsePage(html: string): PageDocument {
  // A comment, so that the library has a document to make even of nothing.
  const document: PageDocument = new DOMParser().parseFromString(html === '' ? '<!---->' : html, 'text/html');
  // Not by way of siblings: the library gives a document type none.
  const topLevel = [...document.childNodes];
  const roots: PageElement[] = [];
  const nodes = topLevel.flatMap((node) => withoutRoots(node, roots));
  const named = (name: string): PageElement | undefined =>
    nodes.filter(isElement).find(({ tagName }) => tagName === name);
  const root = document.createElement('html');
  const head = named('HEAD') ?? document.createElement('head');
  const body = named('BODY') ?? document.createElement('body');
  let isBefore = true;
  for (const node of nodes) {
    isBefore &&= node === head || !isContent(node);
    if (node === head || node === body) continue;
    if (isBefore) head.append(node);
    else if (isElement(node) && /^(?:HEAD|BODY)$/.test(node.tagName)) body.append(...childrenOf(node));
    else body.append(node);
  }
  for (const name of ['lang', 'xml:lang']) {
    const value = roots.map((one) => one.getAttribute(name)).find((one) => one !== null);
    if (value !== undefined) root.setAttribute(name, value);
  }
  for (const node of roots) node.remove();
  root.append(head, body);
  document.append(root);
  return document;
}

function isContent(node: PageNode): boolean {
  return isElement(node) ? !HEAD_TAGS.test(node.tagName) : visibleText(node.textContent ?? '') !== '';
}

/** A node, or what is in it where it is an `<html>`, however many of them hold each other. */
function withoutRoots(node: PageNode, roots: PageElement[]): readonly PageNode[] {
  if (!isElement(node)) return isText(node) ? [node] : [];
  if (node.tagName !== 'HTML') return [node];
  roots.push(node);
  return [...childrenOf(node)].flatMap((child) => withoutRoots(child, roots));
}
