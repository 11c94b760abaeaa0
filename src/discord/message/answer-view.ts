import type { Answer } from '../../answer/answer.ts';
import type { Suggestion } from '../../library/library.ts';
import type { InterfaceLanguage } from '../interface-language.ts';
import type { Taken } from '../message-question.ts';

/** What the reply to a question is made of. */
export interface AnswerView {
  readonly question: string;
  readonly answer: Answer;
  /** 0 is the answer; past the last page, the last is shown. */
  readonly page: number;
  /** Discord id of the member whom the message answers. */
  readonly asker: string;
  /** The filter that the question had. */
  readonly article: string | null;
  readonly language: InterfaceLanguage;
  /** Offered where the question is declined: the first three are used. */
  readonly suggestions: readonly Suggestion[];
  readonly private: boolean;
  /** How the question was taken from a message; absent when the asker typed it. */
  readonly taken?: Taken;
}
