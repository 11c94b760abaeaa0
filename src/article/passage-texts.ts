import type { RootContent, Table } from 'mdast';
import type { Passage } from './article.ts';
import { divideText } from './divide-text.ts';
import { inlineText } from './inline-text.ts';
import { isBlank } from './is-blank.ts';
import { blocksWithin } from './markdown-tree.ts';

/** What a passage says, before it has a place. */
export type PassageText = Pick<Passage, 'form' | 'text'>;

/**
 * The passages that a block of Markdown holds, in reading order: each paragraph, wherever it stands (in a list item, a
 * quote, a footnote), each table row, each code block; a heading inside a quote or a list is a line of that quote. Images,
 * rules, HTML and link definitions have no text of their own. What is longer than a passage may be becomes several.
 */
export function passageTexts(block: RootContent): readonly PassageText[] {
  return textsOf(block)
    .flatMap(({ form, text }) => divideText(text).map((part) => ({ form, text: part })))
    .filter(({ text }) => !isBlank(text));
}

function textsOf(block: RootContent): readonly PassageText[] {
  if (block.type === 'paragraph' || block.type === 'heading') {
    return [{ form: 'prose', text: trimmed(inlineText(block.children)) }];
  }
  if (block.type === 'code') return [{ form: 'code', text: block.value }];
  if (block.type === 'table') return rowTexts(block).map((text) => ({ form: 'table-row', text }));
  return blocksWithin(block).flatMap(textsOf);
}

/** Each row below the header as `Header: cell; Header: cell`, so that it can be understood, and quoted, on its own. */
function rowTexts(table: Table): readonly string[] {
  const [header, ...rows] = table.children.map((row) => row.children.map((cell) => trimmed(inlineText(cell.children))));
  return rows.map((cells) =>
    cells
      .map((cell, column) => ({ cell, name: header?.[column] ?? '' }))
      .filter(({ cell }) => !isBlank(cell))
      .map(({ cell, name }) => (name === '' ? cell : `${name}: ${cell}`))
      .join('; '),
  );
}

/** Without the spaces that an image or a break at either end leaves; a non-breaking space is the author's own. */
function trimmed(text: string): string {
  const start = text.search(/[^ \t]/);
  let end = text.length;
  while (end > start && (text[end - 1] === ' ' || text[end - 1] === '\t')) end -= 1;
  return start === -1 ? '' : text.slice(start, end);
}
