import { fold } from '../language/fold.ts';
import { LANGUAGES } from '../language/languages.ts';

const WORD = /[\p{L}\p{N}'-]+/gu;

/** The words of a question (folded) without the stop words of any language, between spaces; may be empty. */
export function topicOf(question: string): string {
  return wordsOf(question)
    .filter((word) => !isStopWord(word))
    .join(' ');
}

/** Of what is being typed: without its stop words but the last, which may be the beginning of another word; all of it where no more is left. */
export function typedTopicOf(typed: string): string {
  const words = wordsOf(typed);
  const topic = words.filter((word, at) => at === words.length - 1 || !isStopWord(word));
  return (topic.length > 1 || !isStopWord(topic[0] ?? '') ? topic : words).join(' ');
}

/**
 * Whether a question is meant by what was typed, going by the terms that the two have in common (all folded). A near spelling counts
 * when it begins with the same letter and is no stop word: *mogen* and *zorgen* do not fit *morgen*.
 */
export function fitsTyped(terms: readonly string[], typed: readonly string[]): boolean {
  return terms.some(
    (term) => typed.includes(term) || (!isStopWord(term) && typed.some((word) => term.startsWith(word.charAt(0)))),
  );
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(WORD) ?? [];
}

function isStopWord(word: string): boolean {
  return LANGUAGES.some(({ stopWords }) => stopWords.has(word));
}
