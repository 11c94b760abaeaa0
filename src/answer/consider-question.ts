import { detectLanguage } from '../language/detect-language.ts';
import type { PassageSearch } from '../search/passage-search.ts';
import type { QueryReader } from '../search/query-reader.ts';
import { MAX_RANKED, type Question, type RankedPassage } from './answer.ts';
import { askedKind, type AskedKind } from './asked-kind.ts';
import { confidenceFeatures, type ConfidenceFeatures } from './confidence-features.ts';
import { ANSWERED_FROM, confidenceOf } from './confidence.ts';
import { LazyRanked } from './lazy-ranked.ts';
import type { Model } from './model.ts';
import { withoutOpening } from './question-opening.ts';
import { rankPassages, type RankedEvidence } from './rank-passages.ts';
import { isSmallTalk } from './small-talk.ts';
import { WordMatcher } from './word-match.ts';

/** What a question is answered from. */
export interface Knowledge {
  readonly index: PassageSearch;
  readonly reader: QueryReader;
  readonly model: Model;
}

/** A candidate, looked at closely, and how it is shown. */
export interface ConsideredPassage {
  readonly evidence: RankedEvidence;
  readonly shown: RankedPassage;
}

/** How sure it is that the best candidate answers. */
export interface Confidence {
  readonly features: ConfidenceFeatures;
  /** What the features say, from 0 to 1. */
  readonly found: number;
  /** The same, less where the passage lacks what is asked for. */
  readonly confidence: number;
  /** What the question asks for and no sentence of the passage holds; `null` for nothing. */
  readonly lacks: LackingKind | null;
}

/** Everything that was found out on the way to an answer: an answer concludes from it, an explanation tells it. */
export interface Consideration {
  readonly question: Question;
  /** The question without its opening. */
  readonly text: string;
  /** BCP 47 primary subtag. */
  readonly language: string;
  readonly matcher: WordMatcher;
  readonly asked: AskedKind | null;
  /** Why nothing was looked for: it is small talk, or no word of it carries a topic. `null` where something was. */
  readonly notSearched: 'small-talk' | 'no-words' | null;
  /** Best first, at most `MAX_RANKED`. */
  readonly candidates: readonly ConsideredPassage[];
  /** Of the first candidate; `null` where there is none. */
  readonly confidence: Confidence | null;
}

/** The kinds without which a passage cannot be the answer. */
type LackingKind = Extract<AskedKind, 'number' | 'time'>;

/** The most confidence in a passage without the number or the time that is asked for: enough to offer it, not to answer. */
export const MAX_LACKING = 0.9 * ANSWERED_FROM;

/** Reads a question, ranks the passages that may answer it, and tells how sure it is that the first one does. */
export function considerQuestion(question: Question, { index, reader, model }: Knowledge): Consideration {
  const text = withoutOpening(question.text);
  const { languages, vocabulary } = index;
  const language = detectLanguage(text, { locale: question.locale, library: languages });
  const query = reader.read(text, language, languages);
  const matcher = new WordMatcher(query);
  const asked = askedKind(text);
  const read = { question, text, language, matcher, asked };
  const notSearched = isSmallTalk(question.text) ? 'small-talk' : query.words.length === 0 ? 'no-words' : null;
  if (notSearched !== null) return { ...read, notSearched, candidates: [], confidence: null };
  const candidates = rankPassages(matcher, asked, index, question.article, model)
    .slice(0, MAX_RANKED)
    .map((evidence) => ({ evidence, shown: new LazyRanked(evidence, matcher, vocabulary.terms) }));
  const [best] = candidates;
  if (best === undefined) return { ...read, notSearched, candidates, confidence: null };
  const { evidence } = best.evidence;
  const features = confidenceFeatures(text, evidence, best.shown.quotation.span, matcher, asked, vocabulary.terms);
  const found = confidenceOf(features, model);
  const lacks = lackingKind(best.evidence, asked);
  const confidence = lacks === null ? found : Math.min(found, MAX_LACKING);
  return { ...read, notSearched, candidates, confidence: { features, found, confidence, lacks } };
}

/** The number or the time that a question asks for where no sentence of the passage holds one: then it cannot be the answer. */
function lackingKind({ evidence }: RankedEvidence, asked: AskedKind | null): LackingKind | null {
  if (asked !== 'number' && asked !== 'time') return null;
  return evidence.sentences.some(({ holdsKind }) => holdsKind) ? null : asked;
}
