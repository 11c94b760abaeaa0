import { languageOf } from '../language/languages.ts';
import { sentences } from '../language/sentences.ts';
import { shortenLabel } from './label.ts';
import { QUESTION_LENGTH } from './limits.ts';
import { withoutMarkup } from './markdown/without-markup.ts';

/** What a question was taken from: the question sentences of a message, its opening, or all of it. */
export type Taken = 'questions' | 'opening' | 'whole';

const QUESTION = /[?？؟]["'”’»)\]]*$/u;
const WORD = /[\p{L}\p{N}]/u;
/** BCP 47 for a language not known. */
const ANY_LANGUAGE = languageOf('und');

/**
 * The question that a message asks: its question sentences, else its opening, whole sentences as far as `QUESTION_LENGTH`
 * allows; a first sentence longer than that is cut at a word. `null` when the message holds no words.
 */
export function messageQuestion(content: string): { readonly text: string; readonly taken: Taken } | null {
  const all = sentencesOf(content);
  const questions = all.filter((sentence) => QUESTION.test(sentence));
  const chosen = opening(questions.length > 0 ? questions : all);
  if (chosen.length === 0) return null;
  const text = chosen.join(' ');
  if (text === all.join(' ')) return { text, taken: 'whole' };
  return { text, taken: questions.length > 0 ? 'questions' : 'opening' };
}

function sentencesOf(content: string): readonly string[] {
  return withoutMarkup(content)
    .split('\n')
    .flatMap((line) => sentences(line, ANY_LANGUAGE).map(({ start, end }) => line.slice(start, end)))
    .filter((sentence) => WORD.test(sentence));
}

function opening([first, ...others]: readonly string[]): readonly string[] {
  if (first === undefined) return [];
  if (first.length > QUESTION_LENGTH) return [shortenLabel(first, QUESTION_LENGTH).replace(/…$/u, '')];
  const taken = [first];
  let length = first.length;
  for (const sentence of others) {
    length += 1 + sentence.length;
    if (length > QUESTION_LENGTH) break;
    taken.push(sentence);
  }
  return taken;
}
