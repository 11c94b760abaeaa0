import { documentTitle } from '../document-title.ts';
import { promoteHeadings, type DraftBlock } from '../headings.ts';
import type { Document, ReadResult } from '../read-article.ts';
import { textLanguage } from '../text-language.ts';
import { textDrafts } from './text-drafts.ts';

/** Two lines of a page; longer is a paragraph. */
const MAX_TITLE_LINE = 120;

/**
 * Reads plain text. A short line above everything is its title. Where the text begins with a paragraph the first heading is
 * offered as title, and stays a heading.
 */
export function readText(text: string, { url }: Pick<Document, 'url'>): ReadResult {
  const drafts = textDrafts(text);
  const [first, ...rest] = drafts;
  const opening = first === undefined ? null : openingTitle(first, rest[0]);
  const blocks = promoteHeadings(opening === null ? drafts : rest);
  if (blocks.length === 0) return { ok: false, failure: { id: 'no-article', found: 'empty', title: opening } };
  const heading = blocks.flatMap((block) => ('heading' in block ? [block.heading] : []))[0];
  return {
    ok: true,
    article: {
      title: opening ?? (heading === undefined ? null : documentTitle(heading)),
      language: textLanguage(blocks),
      source: url === null ? null : { name: null, url },
      published: null,
      author: null,
      blocks,
      leftOut: [],
    },
  };
}

function openingTitle(first: DraftBlock, next: DraftBlock | undefined): string | null {
  if (next === undefined) return null;
  if ('heading' in first) return documentTitle(first.heading);
  const isTitle = !first.fixed && first.paragraph.length <= MAX_TITLE_LINE && !/[.,;:]$/u.test(first.paragraph);
  return isTitle ? documentTitle(first.paragraph) : null;
}
