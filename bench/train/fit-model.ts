import { chooseQuotation } from '../../src/answer/choose-quotation.ts';
import { confidenceFeatures } from '../../src/answer/confidence-features.ts';
import { weigh, type Model } from '../../src/answer/model.ts';
import { PASSAGE_FEATURES } from '../../src/answer/passage-features.ts';
import { scoreCandidate } from '../../src/answer/rank-passages.ts';
import { SENTENCE_FEATURES } from '../../src/answer/sentence-features.ts';
import { fitConditionalLogit, type Choice } from './conditional-logit.ts';
import type { QuestionExample } from './examples.ts';
import { fitLogistic } from './logistic-regression.ts';

/** The features that only articles with a sidecar have: learnt last, with all others as they are. */
const LINE_FEATURES = ['line', 'sameLine'];
/**
 * What a line weighs that is the question itself. Set by hand: no line has its twin in the same sidecar to learn it from, and whoever
 * wrote the line meant its passage to win.
 */
const SAME_LINE_WEIGHT = 8;
/** One English set of eight articles has as many questions as four others together: each of its questions counts for less. */
const SET_WEIGHTS: Readonly<Record<string, number>> = { 'squad2-en': 0.6 };

/**
 * What a false answer costs against a false refusal of 1. In English the words of question and text agree most, so that fewer questions
 * have to be answered at the risk of being wrong.
 */
const FALSE_ANSWER_COSTS: Readonly<Record<string, number>> = { 'offtopic-en': 2 };

const isOffTopic = ({ set }: QuestionExample): boolean => set.startsWith('offtopic');
const hasNearMisses = ({ set }: QuestionExample): boolean => set.startsWith('squad2');

/**
 * Learns a model, each part on top of those before it: which sentence of a passage holds the answer, which passage answers,
 * whether anything does.
 *
 * @param lines - sidecar lines asked as questions
 */
export function fitModel(questions: readonly QuestionExample[], lines: readonly QuestionExample[]): Model {
  const searched = questions.filter((question) => question.answerable && !isOffTopic(question));
  const sentence = fitWithLines(SENTENCE_FEATURES, (list) => list.flatMap(sentenceChoices), searched, lines);
  const scored = (list: readonly QuestionExample[], weights: readonly number[]): readonly Choice[] =>
    list.map((question) => passageChoice(question, weights)).filter(isTelling);
  const passage = fitWithLines(PASSAGE_FEATURES, (list) => scored(list, sentence), searched, lines).map((weight, at) =>
    PASSAGE_FEATURES[at] === 'sameLine' ? SAME_LINE_WEIGHT : weight,
  );
  const ranking = { sentence, passage };
  const judged = (list: readonly QuestionExample[]): readonly Judged[] =>
    list.flatMap((question) => judge(question, ranking));
  return {
    ...ranking,
    covered: fitLogistic(
      judged(questions.filter(isOffTopic)).map(({ covered, answerable, set }) => ({
        features: covered,
        positive: answerable,
        weight: answerable ? 1 : (FALSE_ANSWER_COSTS[set] ?? 1),
      })),
    ),
    missed: fitLogistic(
      judged(questions.filter(hasNearMisses)).map(({ missed, answerable }) => ({
        features: missed,
        positive: !answerable,
        weight: 1,
      })),
    ),
  };
}

/** Learns all weights but those of lines on questions, and those on lines, the others' part being given. */
function fitWithLines(
  names: readonly string[],
  choicesOf: (questions: readonly QuestionExample[]) => readonly Choice[],
  questions: readonly QuestionExample[],
  lines: readonly QuestionExample[],
): readonly number[] {
  const isLine = names.map((name) => LINE_FEATURES.includes(name));
  const general = fitConditionalLogit(choicesOf(questions), names.length).map((weight, at) =>
    isLine[at] === true ? 0 : weight,
  );
  const ofLines = choicesOf(lines).map((choice): Choice => ({
    ...choice,
    offsets: choice.alternatives.map((features) => weigh(features, general)),
    alternatives: choice.alternatives.map((features) => features.filter((_, at) => isLine[at])),
  }));
  const learnt = fitConditionalLogit(ofLines, isLine.filter(Boolean).length)[Symbol.iterator]();
  return general.map((weight, at) => (isLine[at] === true ? (learnt.next().value ?? 0) : weight));
}

function sentenceChoices({ candidates, set }: QuestionExample): readonly Choice[] {
  return candidates
    .filter(({ isGold }) => isGold)
    .map(({ sentences, holds }) => ({ alternatives: sentences, right: holds, weight: weightOf(set) }))
    .filter(isTelling);
}

function passageChoice({ candidates, matcher, asked, set }: QuestionExample, sentence: readonly number[]): Choice {
  return {
    alternatives: candidates.map(
      ({ evidence }) => scoreCandidate(evidence, matcher, asked, { sentence, passage: [] }).features,
    ),
    right: candidates.map(({ isGold }) => isGold),
    weight: weightOf(set),
  };
}

/** With nothing right, or nothing wrong, there is nothing to learn. */
function isTelling({ right }: Choice): boolean {
  return right.includes(true) && right.includes(false);
}

function weightOf(set: string): number {
  return SET_WEIGHTS[set] ?? 1;
}

interface Judged {
  readonly covered: readonly number[];
  readonly missed: readonly number[];
  readonly answerable: boolean;
  readonly set: string;
}

export function judge(question: QuestionExample, ranking: Pick<Model, 'sentence' | 'passage'>): readonly Judged[] {
  const { text, matcher, asked, terms, candidates, answerable } = question;
  const ranked = candidates.map(({ evidence }) => scoreCandidate(evidence, matcher, asked, ranking));
  const [best] = ranked.toSorted((a, b) => b.score - a.score);
  if (best === undefined) return [];
  const span = chooseQuotation(best.evidence, best.sentenceScores);
  return [{ ...confidenceFeatures(text, best.evidence, span, matcher, asked, terms), answerable, set: question.set }];
}
