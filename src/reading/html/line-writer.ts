import type { PageDraft } from './page-draft.ts';
import { visibleText } from './visible-text.ts';

/** Text as it comes, one inline run after another. */
interface Run {
  readonly text: string;
  readonly isBold: boolean;
  readonly isLinked: boolean;
}

interface Line {
  readonly text: string;
  readonly isBold: boolean;
  /** How much of it is links, in UTF-16 units. */
  readonly linkLength: number;
}

type Piece = Run | 'break';

/** Gathers the inline text between two block boundaries, and tells which paragraphs it makes. */
export interface LineWriter {
  add(run: Run): void;
  lineBreak(): void;
  /** What was gathered, in reading order; the writer is empty after it. */
  take(fixed: boolean): readonly PageDraft[];
}

/**
 * Two line breaks with nothing between them part paragraphs; a single one is a space, except below an opening line that is
 * wholly bold: `<b>What does it cost?</b><br>Nothing.` is a heading and its text.
 */
export function lineWriter(): LineWriter {
  let pieces: Piece[] = [];
  return {
    add(run) {
      pieces.push(run);
    },
    lineBreak() {
      pieces.push('break');
    },
    take(fixed) {
      const lines = linesOf(pieces);
      pieces = [];
      return paragraphsOf(lines).map(({ text, isBold, linkLength }) => ({
        paragraph: text,
        bold: isBold,
        fixed,
        linked: Math.min(1, linkLength / text.length),
      }));
    },
  };
}

/** Each line's text; an empty one where two breaks follow each other. */
function linesOf(pieces: readonly Piece[]): readonly Line[] {
  const lines: Run[][] = [[]];
  for (const piece of pieces) {
    if (piece === 'break') lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  return lines.map((runs) => ({
    text: visibleText(runs.map(({ text }) => text).join('')),
    isBold:
      runs.some(({ isBold }) => isBold) && runs.every(({ text, isBold }) => isBold || !/[\p{L}\p{N}]/u.test(text)),
    linkLength: runs.reduce((sum, { text, isLinked }) => sum + (isLinked ? visibleText(text).length : 0), 0),
  }));
}

function paragraphsOf(lines: readonly Line[]): readonly Line[] {
  const paragraphs: Line[] = [];
  let isOpen = false;
  for (const line of lines) {
    const above = isOpen ? paragraphs.at(-1) : undefined;
    isOpen = line.text !== '';
    if (!isOpen) continue;
    if (above === undefined || (above.isBold && !line.isBold)) paragraphs.push(line);
    else {
      const text = `${above.text} ${line.text}`;
      const linkLength = above.linkLength + line.linkLength;
      paragraphs.splice(-1, 1, { text, isBold: above.isBold && line.isBold, linkLength });
    }
  }
  return paragraphs;
}
