import type { Suggestion } from '../../library/library.ts';
import { encodePress } from '../custom-id.ts';
import { shortenLabel } from '../label.ts';
import { BUTTON_LABEL_LENGTH, QUESTION_LENGTH, ROW_BUTTONS } from '../limits.ts';
import type { Press } from '../press.ts';
import { textCheck } from '../../library/text-check.ts';
import { button, buttonRow, menuRow, type Row } from './component.ts';

/**
 * Questions that a press asks: a button each, or a menu, which shows more of each, where one does not fit on a button, where
 * there are many, or where two look the same. `null` when none of them can be asked.
 */
export function questionRow(questions: readonly Suggestion[], placeholder: string): Row | null {
  const askable = distinct(questions.filter(({ text }) => canBeAsked(text)));
  if (askable.length === 0) return null;
  if (fitButtons(askable)) return buttonRow(...askable.map((question) => button(ask(question), question.text)));
  const options = askable.map((question) => ({ label: question.text, press: ask(question) }));
  return menuRow({ action: 'choose-question' }, placeholder, options);
}

export function canBeAsked(text: string): boolean {
  return text.trim() !== '' && text.length <= QUESTION_LENGTH;
}

function ask({ slug, ref, text }: Suggestion): Press {
  return { action: 'ask', slug, ref, check: textCheck(text) };
}

function fitButtons(questions: readonly Suggestion[]): boolean {
  const labels = new Set(questions.map(({ text }) => shortenLabel(text, BUTTON_LABEL_LENGTH)));
  return (
    questions.length <= ROW_BUTTONS &&
    labels.size === questions.length &&
    questions.every(({ text }) => text.length <= BUTTON_LABEL_LENGTH)
  );
}

/** Discord takes no two components with one custom id. */
function distinct(questions: readonly Suggestion[]): readonly Suggestion[] {
  return [...new Map(questions.map((question) => [encodePress(ask(question)), question])).values()];
}
