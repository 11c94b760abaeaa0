import type { Block } from './read-article.ts';

/** A paragraph that may turn out to be a heading, with what its page or file shows of its looks. */
export interface DraftParagraph {
  readonly paragraph: string;
  /** Whether all its words are bold. */
  readonly bold: boolean;
  /** A list item, a table row, a quote, code: never a heading, whatever it looks like. */
  readonly fixed: boolean;
}

export type DraftBlock = { readonly heading: string } | DraftParagraph;

/** Longest line, in UTF-16 units, that is taken for a heading: two lines of a page; the longest of the first article has 86. */
const MAX_HEADING = 120;

/** Fewest bare lines that make a habit of a page. A single one is as likely a signature, a place or a credit. */
const MIN_BARE_LINES = 2;

/** A bare line is a heading only over text that outweighs it; between lines of its own length it is one of a list. */
const MIN_TEXT_RATIO = 1.5;

/**
 * Gives headings to a text whose headings are only looks. The strongest sign that a text uses is believed, and those weaker
 * than it are not, since a text marks its headings in one way: marked as headings; wholly bold; bare lines, which are a question
 * or end without a stop (`Wat is de rol van …?`). A heading needs text below it; those with none are left out, and a paragraph
 * without is left a paragraph.
 */
export function promoteHeadings(drafts: readonly DraftBlock[]): readonly Block[] {
  const bold = drafts.map((draft, at) => isBoldHeading(draft, drafts[at + 1]));
  const marked = drafts.filter((draft, at) => 'heading' in draft || bold[at] === true).length;
  const bare = marked > 0 ? [] : drafts.map((_, at) => isBareHeading(drafts, at));
  const bareLines = bare.filter(Boolean).length;
  const promoted = drafts.map((draft, at): Block => {
    if ('heading' in draft) return draft;
    const isHeading = bold[at] === true || (bare[at] === true && (bareLines >= MIN_BARE_LINES || isQuestion(draft)));
    return isHeading ? { heading: headingText(draft.paragraph) } : { paragraph: draft.paragraph };
  });
  return withoutEmptySections(promoted);
}

/** Without headings that have no text below them. */
function withoutEmptySections(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block, at) => {
    const next = blocks[at + 1];
    return 'paragraph' in block || (next !== undefined && 'paragraph' in next);
  });
}

/** A colon that leads to the text is a mark of the layout, not of the heading. */
function headingText(line: string): string {
  return line.replace(/\s*:$/u, '');
}

function isBoldHeading(draft: DraftBlock, next: DraftBlock | undefined): boolean {
  if ('heading' in draft || !draft.bold || draft.fixed || !isShortLine(draft.paragraph)) return false;
  if (next === undefined || 'heading' in next || (next.bold && !next.fixed)) return false;
  return isQuestion(draft) || !/[.,;!…]["'”’)\]]?$/u.test(draft.paragraph);
}

function isBareHeading(drafts: readonly DraftBlock[], at: number): boolean {
  const draft = drafts[at];
  const next = drafts[at + 1];
  if (draft === undefined || 'heading' in draft || draft.fixed || !isShortLine(draft.paragraph)) return false;
  if (next === undefined || 'heading' in next || next.paragraph.length < MIN_TEXT_RATIO * draft.paragraph.length) {
    return false;
  }
  if (isQuestion(draft)) return !isQuestion(next);
  const before = drafts[at - 1];
  const followsText =
    before === undefined || ('paragraph' in before && (endsSentence(before.paragraph) || before.fixed));
  return followsText && endsSentence(next.paragraph) && /[\p{L}\p{N})’'”]$/u.test(draft.paragraph);
}

/** One line that begins as a title does: no speech, no list mark, no clause that goes on. */
function isShortLine(line: string): boolean {
  return line.length <= MAX_HEADING && /^[¿¡]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(line) && /\p{L}{2}/u.test(line);
}

/** A single sentence that asks; two sentences of which the last asks are text. */
function isQuestion({ paragraph }: DraftParagraph): boolean {
  return paragraph.endsWith('?') && !/[.!?…]["'”’)]?\s+\p{Lu}/u.test(paragraph.slice(0, -1));
}

function endsSentence(text: string): boolean {
  return /[.!?…:]["'”’»)\]]*$/u.test(text);
}
