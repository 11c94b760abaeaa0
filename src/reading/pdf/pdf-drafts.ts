import type { DraftBlock } from '../headings.ts';
import { leftOut } from '../left-out.ts';
import type { LeftOut } from '../read-article.ts';
import { SMALL_TYPE, type Paragraph } from './paragraphs.ts';

/** Type larger than the text's by so much is a heading's. */
const HEADING_SIZE = 1.12;
/** Longer than this, large type opens a text: its introduction. */
const MAX_HEADING = 200;
/** Several sentences, the last of them with its stop. */
const SENTENCES = /[.!?…]\s+\p{Lu}.*\.$/u;

const CAPTION =
  /^(?:figuur|figure|fig\.|afbeelding|foto|photo|beeld|image|tabel|table|grafiek|bron|source)\b\s*\d*\s*[.:|–-]/iu;
const FOTO_CREDIT = /^(?:foto|beeld|photo|image|©)\s*:?\s/iu;
/** `1 Zie …`, `* Bron: …` */
const NOTE = /^(?:\d{1,3}|[*†‡])\s*\S/u;
const NOTE_NUMBER = /^(?:\d{1,3}|[*†‡])[.)]?\s*/u;

export interface PdfDrafts {
  readonly drafts: readonly DraftBlock[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Tells headings, captions and footnotes from text, by their looks. A footnote ends the section in which it stands, so that it
 * parts no paragraph from its other half; captions are left out.
 */
export function pdfDrafts(paragraphs: readonly Paragraph[], textSize: number): PdfDrafts {
  const drafts: DraftBlock[] = [];
  const out: LeftOut[] = [];
  let notes: DraftBlock[] = [];
  for (const paragraph of paragraphs) {
    if (isHeading(paragraph, textSize)) {
      drafts.push(...notes, { heading: paragraph.text });
      notes = [];
    } else if (isCaption(paragraph, textSize)) {
      out.push(leftOut('caption', paragraph.text));
    } else if (isNote(paragraph, textSize)) {
      notes.push({ paragraph: paragraph.text.replace(NOTE_NUMBER, ''), bold: false, fixed: true });
    } else {
      drafts.push({ paragraph: paragraph.text, bold: paragraph.bold, fixed: paragraph.listed });
    }
  }
  return { drafts: [...drafts, ...notes], leftOut: out };
}

function isHeading({ text, size, listed }: Paragraph, textSize: number): boolean {
  if (size <= HEADING_SIZE * textSize || text.length > MAX_HEADING || !/\p{L}{2}/u.test(text)) return false;
  return !SENTENCES.test(text) && (!listed || /^\d/u.test(text));
}

function isCaption({ text, size }: Paragraph, textSize: number): boolean {
  return size < SMALL_TYPE * textSize && (CAPTION.test(text) || FOTO_CREDIT.test(text));
}

function isNote({ text, size }: Pick<Paragraph, 'text' | 'size'>, textSize: number): boolean {
  return size < SMALL_TYPE * textSize && NOTE.test(text);
}
