import type { Span } from '../language/span.ts';
import type { QueryWord } from '../search/query.ts';
import type { Terms } from '../search/terms.ts';
import type { Variant } from '../search/variants.ts';
import type { Answer, Question, Quotation } from './answer.ts';
import { concludeAnswer } from './answer-question.ts';
import type { AskedKind } from './asked-kind.ts';
import { softmax } from './choose-quotation.ts';
import { COVERED_FEATURES, MISSED_FEATURES } from './confidence-features.ts';
import { ANSWERED_FROM, MISSED_EXPONENT, probability, UNSURE_FROM } from './confidence.ts';
import {
  considerQuestion,
  MAX_LACKING,
  type Confidence,
  type Consideration,
  type ConsideredPassage,
  type Knowledge,
} from './consider-question.ts';
import type { Logistic, Model } from './model.ts';
import { PASSAGE_FEATURES } from './passage-features.ts';
import { SENTENCE_FEATURES, sentenceFeatures } from './sentence-features.ts';
import { sharesOf, type Share } from './share.ts';
import { shownQuotations } from './shown-quotations.ts';
import { writtenWords } from './written-words.ts';

/** A word of the question, and what it was taken for. */
export interface ExplainedWord {
  /** As it was typed. */
  readonly text: string;
  /** How much of the question it carries, and that as a share of the whole, from 0 to 1. */
  readonly weight: number;
  readonly share: number;
  readonly isWeak: boolean;
  readonly isName: boolean;
  readonly isFocus: boolean;
  /** The terms (stems) of the articles that stand for it, the surest first. */
  readonly variants: readonly ExplainedVariant[];
}

export interface ExplainedVariant extends Omit<Variant, 'term'> {
  readonly term: string;
  /** As it is written in the best of the passages found that has it; `null` where none has. */
  readonly word: string | null;
}

export interface ExplainedPassage {
  /** `slug#n` */
  readonly passage: string;
  readonly article: string;
  readonly section: string | null;
  readonly number: number;
  readonly score: number;
  readonly isShown: boolean;
  /** Add up to `score`. */
  readonly shares: readonly Share[];
}

/** A sentence of the best passage. */
export interface ExplainedSentence extends Span {
  /** Counted from 1 within the passage. */
  readonly number: number;
  readonly text: string;
  readonly score: number;
  /** That the answer is in this sentence, if it is in the passage. */
  readonly probability: number;
  readonly isQuoted: boolean;
  /** Add up to `score`. */
  readonly shares: readonly Share[];
}

/** A probability, from 0 to 1: the logistic function of the sum of bias and shares. */
export interface ExplainedJudgement {
  readonly probability: number;
  readonly bias: number;
  readonly shares: readonly Share[];
}

export interface ExplainedConfidence {
  /** The answer's, from 0 to 1. */
  readonly confidence: number;
  /** That the passage is about what is asked. */
  readonly covered: ExplainedJudgement;
  /** That it is, and misses it all the same. */
  readonly missed: ExplainedJudgement;
  /** `covered × (1 - missed) ^ missedExponent` */
  readonly found: number;
  readonly missedExponent: number;
  /** What is asked for and stands nowhere in the passage: then `confidence` is at most `atMost`. */
  readonly lacks: { readonly kind: AskedKind; readonly atMost: number } | null;
  readonly answeredFrom: number;
  readonly unsureFrom: number;
}

/** Why a question got its answer; plain data. */
export interface Explanation {
  /** What was taken off the question's front; mostly empty. */
  readonly opening: string;
  /** What the question was read in, and what else was a hint to that: BCP 47. */
  readonly language: string;
  readonly hints: { readonly library: readonly string[]; readonly locale: string | null };
  readonly asked: AskedKind | null;
  /** Those that carry the topic. */
  readonly words: readonly ExplainedWord[];
  /** Best first; none where nothing was looked for or found. */
  readonly passages: readonly ExplainedPassage[];
  /** Of the first passage, in its order. */
  readonly sentences: readonly ExplainedSentence[];
  /** `null` where there is no passage to be sure of. */
  readonly confidence: ExplainedConfidence | null;
  /** Why nothing was looked for; `null` where something was. */
  readonly notSearched: Consideration['notSearched'];
  readonly outcome: Answer['kind'];
}

/** Tells how `answerQuestion` comes to its answer to the same question. */
export function explainAnswer(question: Question, knowledge: Knowledge): Explanation {
  const considered = considerQuestion(question, knowledge);
  const { text, language, matcher, asked, candidates, notSearched, confidence } = considered;
  const { index, model } = knowledge;
  const answer = concludeAnswer(considered);
  const written = writtenWords(candidates.map(({ evidence: { evidence } }) => evidence.passage));
  const shown = new Set(shownQuotations(answer).map(({ passage }) => passage.id));
  return {
    opening: question.text.slice(0, question.text.length - text.length),
    language,
    hints: { library: index.languages, locale: question.locale },
    asked,
    words: matcher.query.words.map((word, at) => ({
      ...explainWord(word, text, index.vocabulary.terms, written),
      share: matcher.shares[at] ?? 0,
    })),
    passages: candidates.map((candidate) => explainPassage(candidate, shown, model)),
    sentences: explainSentences(considered, model),
    confidence: confidence === null ? null : explainConfidence(confidence, model),
    notSearched,
    outcome: answer.kind,
  };
}

function explainWord(
  { start, end, weight, isWeak, isName, isFocus, variants }: QueryWord,
  question: string,
  terms: Terms,
  written: ReadonlyMap<string, string>,
): Omit<ExplainedWord, 'share'> {
  return {
    text: question.slice(start, end),
    weight,
    isWeak,
    isName,
    isFocus,
    variants: variants.map(({ term: id, ...rest }) => {
      const term = terms.name(id);
      return { term, word: written.get(term) ?? null, ...rest };
    }),
  };
}

function explainPassage(
  { evidence: { evidence, features, score } }: ConsideredPassage,
  shown: ReadonlySet<string>,
  model: Model,
): ExplainedPassage {
  const { article, passage } = evidence.passage;
  return {
    passage: passage.id,
    article: article.slug,
    section: article.sections[passage.section]?.heading ?? null,
    number: passage.number,
    score,
    isShown: shown.has(passage.id),
    shares: sharesOf(PASSAGE_FEATURES, features, model.passage),
  };
}

function explainSentences({ candidates, matcher, asked }: Consideration, model: Model): readonly ExplainedSentence[] {
  const [best] = candidates;
  if (best === undefined) return [];
  const { evidence, sentenceScores } = best.evidence;
  const { passage, span: quoted }: Quotation = best.shown.quotation;
  const probabilities = softmax(sentenceScores);
  return evidence.sentences.map(({ sentence: { span } }, at) => ({
    number: at + 1,
    start: span.start,
    end: span.end,
    text: passage.text.slice(span.start, span.end),
    score: sentenceScores[at] ?? 0,
    probability: probabilities[at] ?? 0,
    isQuoted: quoted.start <= span.start && span.end <= quoted.end,
    shares: sharesOf(SENTENCE_FEATURES, sentenceFeatures(evidence, at, matcher, asked), model.sentence),
  }));
}

function explainConfidence({ features, found, confidence, lacks }: Confidence, model: Model): ExplainedConfidence {
  return {
    confidence,
    covered: explainJudgement(COVERED_FEATURES, features.covered, model.covered),
    missed: explainJudgement(MISSED_FEATURES, features.missed, model.missed),
    found,
    missedExponent: MISSED_EXPONENT,
    lacks: lacks === null ? null : { kind: lacks, atMost: MAX_LACKING },
    answeredFrom: ANSWERED_FROM,
    unsureFrom: UNSURE_FROM,
  };
}

function explainJudgement(names: readonly string[], features: readonly number[], model: Logistic): ExplainedJudgement {
  return {
    probability: probability(features, model),
    bias: model.bias,
    shares: sharesOf(names, features, model.weights),
  };
}
