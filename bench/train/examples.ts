import { findCandidates } from '../../src/answer/rank-passages.ts';
import { askedKind, type AskedKind } from '../../src/answer/asked-kind.ts';
import type { Evidence } from '../../src/answer/evidence.ts';
import { withoutOpening } from '../../src/answer/question-opening.ts';
import { sentenceFeatures } from '../../src/answer/sentence-features.ts';
import { WordMatcher } from '../../src/answer/word-match.ts';
import { detectLanguage } from '../../src/language/detect-language.ts';
import { PassageIndex } from '../../src/search/passage-index.ts';
import { QueryReader } from '../../src/search/query-reader.ts';
import type { Terms } from '../../src/search/terms.ts';
import type { Thesaurus } from '../../src/search/thesaurus.ts';
import type { EvaluationSet } from '../evaluation-set.ts';
import { quoteHits } from '../quote-hits.ts';

/** A passage that was found for a question. */
export interface CandidateExample {
  readonly evidence: Evidence;
  /** Of each of its sentences. */
  readonly sentences: readonly (readonly number[])[];
  readonly isGold: boolean;
  /** Which of its sentences hold the answer. */
  readonly holds: readonly boolean[];
}

/** A question with what was found for it: all that a model is learnt from. */
export interface QuestionExample {
  readonly id: string;
  readonly set: string;
  readonly text: string;
  readonly answerable: boolean;
  readonly matcher: WordMatcher;
  readonly asked: AskedKind | null;
  readonly terms: Terms;
  readonly candidates: readonly CandidateExample[];
}

/** Asks an index every question of a set. */
export function examplesOf(
  { name, articles, questions }: EvaluationSet,
  thesaurus: Thesaurus,
): readonly QuestionExample[] {
  const index = new PassageIndex();
  for (const article of articles) index.put(article);
  const reader = new QueryReader(index.vocabulary, thesaurus);
  return questions.map(({ id, question, language, gold, answers }) =>
    exampleOf({ id, set: name, question, locale: language, answerable: gold.length > 0 }, index, reader, {
      isGold: ({ passage }) => gold.includes(passage.passage.id),
      holds: (_, sentence) => quoteHits(sentence, answers),
    }),
  );
}

/** A question as it is asked. */
interface Asked {
  readonly id: string;
  readonly set: string;
  readonly question: string;
  /** BCP 47 tag of the asker's language. */
  readonly locale: string | null;
  readonly answerable: boolean;
}

/** What is right. */
interface Judge {
  isGold(evidence: Evidence): boolean;
  /** Whether a sentence of a passage, the `at`th of it, holds the answer. */
  holds(evidence: Evidence, sentence: string, at: number): boolean;
}

/** Asks an index one question. */
export function exampleOf(
  { id, set, question, locale, answerable }: Asked,
  index: PassageIndex,
  reader: QueryReader,
  judge: Judge,
): QuestionExample {
  const text = withoutOpening(question);
  const { languages, vocabulary } = index;
  const language = detectLanguage(text, { locale, library: languages });
  const matcher = new WordMatcher(reader.read(text, language, languages));
  const asked = askedKind(text);
  const candidates = findCandidates(matcher, asked, index, null).map((evidence): CandidateExample => {
    const passage = evidence.passage.passage.text;
    return {
      evidence,
      sentences: evidence.sentences.map((_, at) => sentenceFeatures(evidence, at, matcher, asked)),
      isGold: judge.isGold(evidence),
      holds: evidence.sentences.map(({ sentence: { span } }, at) =>
        judge.holds(evidence, passage.slice(span.start, span.end), at),
      ),
    };
  });
  return { id, set, text, answerable, matcher, asked, terms: vocabulary.terms, candidates };
}
