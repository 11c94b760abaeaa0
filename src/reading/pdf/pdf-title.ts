import { documentTitle } from '../document-title.ts';
import type { Paragraph } from './paragraphs.ts';

/** A title's type is larger than the text's by at least this. */
const TITLE_SIZE = 1.2;

/** What programs write where nobody gave a title: a file's name, a template's. */
const NO_TITLE =
  /^(?:microsoft word|untitled|naamloos|titel|title|document ?\d*|print|layout)\b|\.(?:docx?|pdf|indd|qx[dp]|pptx?|odt|rtf|tex|dvi)$/iu;

/** In words: fewer is a name of a file or a project. */
const MIN_WORDS = 2;

export interface PdfTitle {
  readonly title: string | null;
  /** The paragraphs that are the title and nothing else. */
  readonly paragraphs: ReadonlySet<Paragraph>;
}

/**
 * The title that a PDF gives of itself, where it stands on the first page too; else the largest text of that page; else the first
 * alone, as far as it looks like one.
 */
export function pdfTitle(paragraphs: readonly Paragraph[], textSize: number, given: string | null): PdfTitle {
  const first = paragraphs.filter(({ page }) => page === 0);
  const said = given !== null && !NO_TITLE.test(given.trim()) ? documentTitle(given) : null;
  const shown = said === null ? undefined : first.find(({ text }) => letters(text) === letters(said));
  if (said !== null && shown !== undefined) return { title: said, paragraphs: new Set([shown]) };

  const largest = largestText(first, textSize);
  const title = documentTitle(largest.map(({ text }) => text).join(' '));
  if (title !== null) return { title, paragraphs: new Set(largest) };
  const saysEnough = said !== null && said.split(' ').length >= MIN_WORDS;
  return { title: saysEnough ? said : null, paragraphs: new Set() };
}

/** Paragraphs right below one another in the largest type. */
function largestText(paragraphs: readonly Paragraph[], textSize: number): readonly Paragraph[] {
  const size = Math.max(0, ...paragraphs.filter(({ text }) => /\p{L}{2}/u.test(text)).map((each) => each.size));
  if (size < TITLE_SIZE * textSize) return [];
  const from = paragraphs.findIndex((each) => each.size === size && /\p{L}{2}/u.test(each.text));
  const to = paragraphs.findIndex((each, at) => at > from && each.size !== size);
  return paragraphs.slice(from, to === -1 ? undefined : to);
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
