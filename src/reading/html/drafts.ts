import { definitionDrafts } from './definitions.ts';
import { isBlockTag, isBoldTag, isHeadingTag, isUnreadTag } from './layout.ts';
import { lineWriter, type LineWriter } from './line-writer.ts';
import { childrenOf, isElement, isText, type PageElement, type PageNode } from './page-dom.ts';
import { lineOf } from './line-of.ts';
import type { PageDraft } from './page-draft.ts';
import { linkShare } from './prose.ts';
import { isDataTable, rowTexts } from './tables.ts';

/** Longest heading, in UTF-16 units: what is longer is text that someone marked as a heading for its looks. */
const MAX_MARKED_HEADING = 200;

/** The headings and paragraphs of a part of a page, in reading order, before bold lines and questions are looked at. */
export function draftsOf(element: PageElement): readonly PageDraft[] {
  const walk: Walk = { line: lineWriter(), drafts: [] };
  walkBlock(element, walk, PLAIN);
  return walk.drafts;
}

interface Walk {
  readonly line: LineWriter;
  readonly drafts: PageDraft[];
}

interface Context {
  readonly bold: boolean;
  readonly fixed: boolean;
  readonly linked: boolean;
}

const PLAIN: Context = { bold: false, fixed: false, linked: false };

function walkBlock(element: PageElement, walk: Walk, context: Context): void {
  flush(walk, context);
  for (const child of childrenOf(element)) walkNode(child, walk, context);
  flush(walk, context);
}

function flush({ line, drafts }: Walk, { fixed }: Context): void {
  drafts.push(...line.take(fixed));
}

function walkNode(node: PageNode, walk: Walk, context: Context): void {
  if (isText(node)) walk.line.add({ text: node.data, isBold: context.bold, isLinked: context.linked });
  if (!isElement(node) || isUnreadTag(node.tagName)) return;
  const { tagName } = node;
  if (tagName === 'BR') walk.line.lineBreak();
  else if (isHeading(node)) addOwn(walk, context, headingDrafts(node, context));
  else if (tagName === 'TABLE' && isDataTable(node)) {
    const linked = linkShare(node);
    addOwn(
      walk,
      context,
      rowTexts(node).map((paragraph) => ({ paragraph, bold: false, fixed: true, linked })),
    );
  } else if (tagName === 'DL') addOwn(walk, context, definitionDrafts(node, draftsOf));
  else if (tagName === 'LI') addOwn(walk, context, itemDrafts(node, { ...PLAIN, linked: context.linked }));
  else if (tagName === 'BLOCKQUOTE' || tagName === 'PRE') walkBlock(node, walk, { ...context, fixed: true });
  else if (isBlockTag(tagName)) walkBlock(node, walk, context);
  else {
    const inner = { ...context, bold: context.bold || isBold(node), linked: context.linked || tagName === 'A' };
    for (const child of childrenOf(node)) walkNode(child, walk, inner);
  }
}

function addOwn(walk: Walk, context: Context, drafts: readonly PageDraft[]): void {
  flush(walk, context);
  walk.drafts.push(...drafts);
}

function isHeading(element: PageElement): boolean {
  return isHeadingTag(element.tagName) || element.tagName === 'SUMMARY' || element.getAttribute('role') === 'heading';
}

function headingDrafts(element: PageElement, context: Context): readonly PageDraft[] {
  const heading = lineOf(element);
  if (heading === '') return [];
  const linked = context.linked ? 1 : linkShare(element);
  return heading.length <= MAX_MARKED_HEADING
    ? [{ heading, linked }]
    : [{ paragraph: heading, bold: false, fixed: true, linked }];
}

/** A list item of one paragraph stays one, however bold or short; an item that holds several may have a heading. */
function itemDrafts(item: PageElement, context: Context): readonly PageDraft[] {
  const walk: Walk = { line: lineWriter(), drafts: [] };
  walkBlock(item, walk, context);
  const [only, ...more] = walk.drafts;
  return only !== undefined && more.length === 0 && 'paragraph' in only ? [{ ...only, fixed: true }] : walk.drafts;
}

function isBold(element: PageElement): boolean {
  if (isBoldTag(element.tagName)) return true;
  return /font-weight\s*:\s*(bold|[6-9]00)/i.test(element.getAttribute('style') ?? '');
}
