import type { Root, RootContent } from 'mdast';
import { inlineText } from './inline-text.ts';
import { blocksWithin } from './markdown-tree.ts';
import { passageTexts } from './passage-texts.ts';
import type { Problem } from './problem.ts';

/** A heading and the texts below it, before they are numbered. */
export interface OutlineSection {
  /** `null` for the lead. */
  readonly heading: string | null;
  readonly texts: readonly string[];
}

export interface Outline {
  readonly sections: readonly OutlineSection[];
  readonly problems: readonly Problem[];
}

/**
 * Divides a document at its headings, of whatever depth. A heading of level 1 above everything else that repeats the title
 * begins no section. A section without text is kept: a question that the article leaves open.
 */
export function outline(tree: Root, title: string | null): Outline {
  const sections: { heading: string | null; texts: string[] }[] = [];
  const problems: Problem[] = [];
  for (const block of tree.children) {
    if (block.type === 'heading') {
      const heading = inlineText(block.children).trim();
      const repeatsTitle = block.depth === 1 && sections.length === 0 && heading === title;
      if (heading === '') problems.push({ id: 'heading-empty', params: {}, level: 'warning', line: lineOf(block) });
      else if (!repeatsTitle) sections.push({ heading, texts: [] });
      continue;
    }
    problems.push(...lostHtml(block));
    const texts = passageTexts(block);
    if (texts.length === 0) continue;
    if (sections.length === 0) sections.push({ heading: null, texts: [] });
    for (const text of texts) sections.at(-1)?.texts.push(text);
  }
  return { sections, problems };
}

/** HTML in a block that is more than a comment: its text is lost, which its author may not know. */
function lostHtml(block: RootContent): readonly Problem[] {
  if (block.type !== 'html') return blocksWithin(block).flatMap(lostHtml);
  return isComment(block.value) ? [] : [{ id: 'html-block', params: {}, level: 'warning', line: lineOf(block) }];
}

function isComment(html: string): boolean {
  const end = '-->';
  return html.startsWith('<!--') && html.indexOf(end) === html.trimEnd().length - end.length;
}

function lineOf(block: RootContent): number {
  return block.position?.start.line ?? 1;
}
