import type { Answer } from '../../answer/answer.ts';
import type { Library } from '../../library/library.ts';
import { QUESTION_LENGTH } from '../limits.ts';
import type { Notice } from '../message/notice.ts';

/** Anything but what a screen shows nothing of: spaces, format and control characters, fillers and the empty Braille cell. */
const VISIBLE = /[^\s\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u;

export interface Found {
  readonly question: string;
  readonly answer: Answer;
}

/** Puts what someone typed to the library; a notice where it is not a question that can be put. */
export function lookUp(
  library: Library,
  text: string,
  locale: string | null,
  article: string | null,
): ({ readonly ok: true } & Found) | { readonly ok: false; readonly notice: Notice } {
  const question = text.trim();
  if (!VISIBLE.test(question)) return { ok: false, notice: { kind: 'empty-question' } };
  if (question.length > QUESTION_LENGTH) {
    return { ok: false, notice: { kind: 'question-too-long', length: question.length } };
  }
  if (article !== null && library.article(article) === null) return { ok: false, notice: { kind: 'article-gone' } };
  return { ok: true, question, answer: library.ask({ text: question, locale, article }) };
}
