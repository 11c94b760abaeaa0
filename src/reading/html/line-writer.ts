import type { DraftParagraph } from '../headings.ts';
import { visibleText } from './visible-text.ts';

/** Text as it comes, one inline run after another. */
interface Run {
  readonly text: string;
  readonly isBold: boolean;
}

type Piece = Run | 'break';

/** Gathers the inline text between two block boundaries, and tells which paragraphs it makes. */
export interface LineWriter {
  add(text: string, isBold: boolean): void;
  lineBreak(): void;
  /** What was gathered, in reading order; the writer is empty after it. */
  take(fixed: boolean): readonly DraftParagraph[];
}

/**
 * Two line breaks with nothing between them part paragraphs; a single one is a space, except below an opening line that is
 * wholly bold: `<b>What does it cost?</b><br>Nothing.` is a heading and its text.
 */
export function lineWriter(): LineWriter {
  let pieces: Piece[] = [];
  return {
    add(text, isBold) {
      pieces.push({ text, isBold });
    },
    lineBreak() {
      pieces.push('break');
    },
    take(fixed) {
      const lines = linesOf(pieces);
      pieces = [];
      return paragraphsOf(lines).map(({ text, isBold }) => ({ paragraph: text, bold: isBold, fixed }));
    },
  };
}

/** Each line's text; an empty one where two breaks follow each other. */
function linesOf(pieces: readonly Piece[]): readonly Run[] {
  const lines: Run[][] = [[]];
  for (const piece of pieces) {
    if (piece === 'break') lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  return lines.map((runs) => ({
    text: visibleText(runs.map(({ text }) => text).join('')),
    isBold:
      runs.some(({ isBold }) => isBold) && runs.every(({ text, isBold }) => isBold || !/[\p{L}\p{N}]/u.test(text)),
  }));
}

function paragraphsOf(lines: readonly Run[]): readonly Run[] {
  const paragraphs: Run[] = [];
  let isOpen = false;
  for (const line of lines) {
    const above = isOpen ? paragraphs.at(-1) : undefined;
    isOpen = line.text !== '';
    if (!isOpen) continue;
    if (above === undefined || (above.isBold && !line.isBold)) paragraphs.push(line);
    else paragraphs.splice(-1, 1, { text: `${above.text} ${line.text}`, isBold: above.isBold && line.isBold });
  }
  return paragraphs;
}
