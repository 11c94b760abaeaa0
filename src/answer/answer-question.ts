import { detectLanguage } from '../language/detect-language.ts';
import { languageOf } from '../language/languages.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import { readQuery } from '../search/query.ts';
import type { Answer, Question, Quotation } from './answer.ts';
import { lacksWhatIsAsked } from './asked-kind.ts';
import { chooseQuotation } from './choose-quotation.ts';
import { ANSWERED_FROM, confidenceFeatures, confidenceOf, UNSURE_FROM } from './confidence.ts';
import type { Evidence } from './evidence.ts';
import { highlight } from './highlight.ts';
import { rankPassages } from './rank-passages.ts';
import { isSmallTalk } from './small-talk.ts';
import { createWordMatcher, type WordMatcher } from './word-match.ts';

/** A further passage is shown beside the answer when its score is at least this share of the answer's. */
const STRONG_SHARE = 0.85;
const MAX_FURTHER = 2;
/** The most confidence in a passage without the number or the time that is asked for: enough to offer it, not to answer. */
const MAX_LACKING = 0.9 * ANSWERED_FROM;

/** Finds the passage that answers a question, says how sure it is, and declines what nothing answers. */
export function answerQuestion(question: Question, index: PassageIndex): Answer {
  const language = detectLanguage(question.text, { locale: question.locale, library: index.languages });
  const query = readQuery(question.text, language, index.languages, index.vocabulary);
  if (isSmallTalk(question.text) || query.words.length === 0) {
    return { kind: 'declined', reason: 'small-talk', nearest: null, confidence: 0, ranked: [], language };
  }
  const matcher = createWordMatcher(query);
  const scored = rankPassages(query, matcher, index, question.article);
  const ranked = scored.map(({ evidence, score }) => ({ quotation: quote(evidence, matcher), score }));
  const [first, ...others] = ranked;
  if (scored[0] === undefined || first === undefined) {
    return { kind: 'declined', reason: 'not-covered', nearest: null, confidence: 0, ranked, language };
  }
  const found = confidenceOf(confidenceFeatures(query, scored[0].evidence));
  const lacking = lacksWhatIsAsked(question.text, first.quotation.passage.text);
  const confidence = lacking ? Math.min(found, MAX_LACKING) : found;
  const considered = { confidence, ranked, language };
  if (confidence >= ANSWERED_FROM) {
    const strong = others.filter(({ score }) => score >= STRONG_SHARE * first.score).slice(0, MAX_FURTHER);
    const further = strong.map(({ quotation }) => quotation);
    return { kind: 'answered', quotations: [first.quotation, ...further], ...considered };
  }
  if (confidence >= UNSURE_FROM) return { kind: 'unsure', nearest: first.quotation, ...considered };
  return { kind: 'declined', reason: 'not-covered', nearest: first.quotation, ...considered };
}

function quote(evidence: Evidence, matcher: WordMatcher): Quotation {
  const { article, passage, language } = evidence.passage;
  const span = chooseQuotation(evidence, matcher);
  return { article, passage, span, highlights: highlight(passage.text, span, languageOf(language), matcher) };
}
