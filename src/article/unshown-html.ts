import type { Html, Nodes, Root } from 'mdast';
import { htmlTags, type HtmlTag } from './html-tags.ts';

/** Elements of which a browser that runs scripts shows no text. */
const UNSHOWN: ReadonlySet<string> = new Set([
  ...['script', 'style', 'template', 'noscript', 'noembed', 'noframes', 'iframe', 'title', 'datalist', 'rp'],
  // What they hold is for browsers that do not know them.
  ...['audio', 'video', 'canvas', 'object'],
]);

/** Elements that hold nothing, so that hiding them hides nothing. https://html.spec.whatwg.org/#void-elements */
const VOID: ReadonlySet<string> = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

const UNSHOWN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Most articles have nothing like it, and their tree is not looked through. */
const MAY_HIDE = new RegExp(`<(?:${[...UNSHOWN, 'dialog'].join('|')})\\b|\\b(?:hidden|display|visibility)\\b`, 'i');

/** An element that is open, and whose content is not shown. */
interface Hiding {
  readonly name: string;
  /** Elements of its name that are open, with it. */
  depth: number;
}

/**
 * Takes out of the tree what stands between HTML tags that keep it from being shown: Markdown knows only the tags as HTML, and what
 * stands between them as text. What a tag hides ends with its closing one or, where that is missing, with the paragraph, the item or the
 * quote that the tag stands in. (To a browser a script without an end goes on to the end of the page: an article would end there over
 * one tag that is only mentioned.)
 */
export function removeUnshown(tree: Root, markdown: string): void {
  if (MAY_HIDE.test(markdown)) new Pruning().prune(tree);
}

class Pruning {
  #hiding: Hiding | null = null;

  prune(node: Nodes): void {
    if (node.type === 'html') for (const tag of htmlTags(node.value)) this.#pass(tag);
    if (!('children' in node)) return;
    const around = this.#hiding;
    const { children } = node;
    const all: readonly Nodes[] = [...children];
    const unended = new Set<string>();
    let kept = 0;
    for (const [at, child] of all.entries()) {
      const before = this.#hiding;
      this.prune(child);
      if (node.type === 'root' || HOLDS_BLOCKS.has(node.type)) this.#endParagraph();
      const isGone = before !== null && before === this.#hiding;
      if (node.type === 'root' && !isGone) this.#endUnended(all, at + 1, unended);
      if (isGone) continue;
      children.copyWithin(kept, at, at + 1);
      kept += 1;
    }
    children.length = kept;
    if (this.#hiding !== around) this.#hiding = null;
  }

  /** What begins among the blocks of an article and ends nowhere below hides none of them. @param unended - names known to end nowhere */
  #endUnended(blocks: readonly Nodes[], from: number, unended: Set<string>): void {
    if (this.#hiding === null) return;
    const { name } = this.#hiding;
    if (!unended.has(name) && isEnded(this.#hiding, blocks, from)) return;
    unended.add(name);
    this.#hiding = null;
  }

  #pass({ kind, name, attributes }: HtmlTag): void {
    if (this.#hiding === null) {
      const hides = kind === 'opening' && !VOID.has(name) && (UNSHOWN.has(name) || isHidden(name, attributes));
      if (hides) this.#hiding = { name, depth: 1 };
    } else if (name === this.#hiding.name) {
      this.#hiding.depth += kind === 'opening' ? 1 : -1;
      if (this.#hiding.depth === 0) this.#hiding = null;
    }
  }

  /** A block of Markdown ends a paragraph of HTML that is open before it, as every paragraph in a browser does. */
  #endParagraph(): void {
    if (this.#hiding?.name === 'p') this.#hiding = null;
  }
}

const HOLDS_BLOCKS: ReadonlySet<Nodes['type']> = new Set(['blockquote', 'list', 'listItem', 'footnoteDefinition']);

function isHidden(name: string, attributes: HtmlTag['attributes']): boolean {
  if (name === 'dialog' && !attributes.has('open')) return true;
  return attributes.has('hidden') || UNSHOWN_STYLE.test(attributes.get('style') ?? '');
}

function isEnded({ name, depth }: Hiding, blocks: readonly Nodes[], from: number): boolean {
  let open = depth;
  for (let at = from; at < blocks.length; at += 1) {
    const block = blocks[at];
    for (const { value } of block === undefined ? [] : htmlIn(block)) {
      for (const tag of htmlTags(value)) {
        if (tag.name !== name) continue;
        open += tag.kind === 'opening' ? 1 : -1;
        if (open === 0) return true;
      }
    }
  }
  return false;
}

function* htmlIn(node: Nodes): Generator<Html> {
  if (node.type === 'html') yield node;
  if (!('children' in node)) return;
  for (const child of node.children) yield* htmlIn(child);
}
