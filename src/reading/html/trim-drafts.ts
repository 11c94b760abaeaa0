import { leftOut } from '../left-out.ts';
import type { LeftOut, LeftOutKind } from '../read-article.ts';
import { furnitureLine } from './line-rules.ts';
import { textOf, type PageDraft } from './page-draft.ts';
import { saysTheSame } from './page-title.ts';
import { MIN_PARAGRAPH } from './prose.ts';
import { repeatedLines } from './repeated-lines.ts';

/** Longest label at an end, in UTF-16 units. */
const MAX_LABEL = 60;

/** Most labels at an end. A poem, a list of ingredients or a programme has more lines without a stop. */
const MAX_LABELS = 6;

export interface Trimmed {
  readonly drafts: readonly PageDraft[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Takes out lines that say of themselves that they are no text of the article, and at its two ends what is only labels: before the
 * first paragraph and after the last, a line that is no sentence, no list item and no heading over text names the section, the author,
 * the photographer or the subject.
 */
export function trimDrafts(drafts: readonly PageDraft[], title: string | null): Trimmed {
  const first = drafts.findIndex(isParagraph);
  const last = drafts.findLastIndex(isParagraph);
  const hasFewAfter = drafts.length - 1 - last <= MAX_LABELS;
  const repeated = repeatedLines(drafts);
  const left: LeftOut[] = [];
  const kept = drafts.filter((draft, at) => {
    const isAtAnEnd = (at < first && first <= MAX_LABELS) || (first !== -1 && at > last && hasFewAfter);
    const kind = repeated.has(draft) ? 'page-furniture' : kindOf(draft, title, isAtAnEnd);
    if (kind !== null) left.push(leftOut(kind, textOf(draft)));
    return kind === null;
  });
  return { drafts: kept, leftOut: left };
}

function kindOf(draft: PageDraft, title: string | null, isAtAnEnd: boolean): LeftOutKind | null {
  const text = textOf(draft);
  const kind = furnitureLine(text);
  if (kind !== null) return kind;
  if (title !== null && isTitle(draft, title, isAtAnEnd)) return 'page-furniture';
  if ('heading' in draft || draft.fixed || !isAtAnEnd) return null;
  return isSentence(text) || text.length > MAX_LABEL ? null : 'page-furniture';
}

function isTitle(draft: PageDraft, title: string, isAtAnEnd: boolean): boolean {
  return ('heading' in draft || isAtAnEnd) && saysTheSame(textOf(draft), title);
}

function isParagraph(draft: PageDraft): boolean {
  return 'paragraph' in draft && !draft.fixed && draft.paragraph.length >= MIN_PARAGRAPH;
}

function isSentence(text: string): boolean {
  return /[.!?…:;]["'”’»)\]]*$/u.test(text);
}
