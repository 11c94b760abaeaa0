import type { SearchOptions } from 'minisearch';
import { fold } from '../language/fold.ts';
import { isQuestion, untypedRank, type AnsweredQuestion } from './answered-question.ts';
import { OFFERED_QUESTIONS, type OfferRequest, type Suggestion, type SuggestionRequest } from './library.ts';
import { topicOf, typedTopicOf } from './typed-topic.ts';

/** Whether questions of the article of this slug are wanted. */
export type IsWanted = (slug: string) => boolean;

/** Which words stand for one that was typed, beside itself. */
export type Tolerance = Pick<SearchOptions, 'prefix' | 'fuzzy'>;

/** The questions that there are to suggest. */
export interface QuestionSearch {
  /** Article by article, each in its own order. */
  all(isWanted: IsWanted): readonly AnsweredQuestion[];
  /** Those that have a word in common with `words`, best first. @param language - of the reader, BCP 47: preferred */
  search(words: string, isWanted: IsWanted, language: string, tolerance: Tolerance): readonly AnsweredQuestion[];
}

/** The last word is still being typed. */
const TYPING: Tolerance = {
  prefix: (_term, position, terms) => position === terms.length - 1,
  fuzzy: (term) => (term.length > 4 ? 1 : false),
};

/** See `Library.suggest`. */
export function suggestFrom(
  questions: QuestionSearch,
  { typed, article, language, limit }: SuggestionRequest,
  isVisible: IsWanted,
): readonly Suggestion[] {
  const isWanted = wantedOf(article, isVisible);
  const found =
    typed.trim() === ''
      ? inUntypedOrder(questions, isWanted, language)
      : questions.search(typedTopicOf(typed), isWanted, language, TYPING);
  return distinct(found, ({ text }) => fold(text))
    .slice(0, limit)
    .map(toSuggestion);
}

/** See `Library.offer`. */
export function offerFrom(
  questions: QuestionSearch,
  { question, article, language }: OfferRequest,
  isVisible: IsWanted,
): readonly Suggestion[] {
  const isWanted = wantedOf(article, isVisible);
  const topic = topicOf(question);
  const near = topic === '' ? [] : questions.search(topic, isWanted, language, {});
  const all = inUntypedOrder(questions, isWanted, language);
  const offered = [
    ...near.filter(isQuestion),
    ...all.filter((each) => isQuestion(each) && each.language === language),
    ...all.filter(isQuestion),
    ...all,
  ];
  return distinct(offered, ({ passage }) => passage)
    .slice(0, OFFERED_QUESTIONS)
    .map(toSuggestion);
}

function wantedOf(article: string | null, isVisible: IsWanted): IsWanted {
  return (slug) => (article === null || slug === article) && isVisible(slug);
}

function inUntypedOrder(questions: QuestionSearch, isWanted: IsWanted, reader: string): readonly AnsweredQuestion[] {
  return questions.all(isWanted).toSorted((a, b) => untypedRank(a, reader) - untypedRank(b, reader));
}

function toSuggestion({ slug, ref, text }: AnsweredQuestion): Suggestion {
  return { slug, ref, text };
}

/** The first of those that share a key. */
function distinct<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const isNew = !seen.has(keyOf(item));
    seen.add(keyOf(item));
    return isNew;
  });
}
