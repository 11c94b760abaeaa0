import type { Article, Section } from '../article/article.ts';
import { fold } from '../language/fold.ts';
import { languageOf } from '../language/languages.ts';
import { sentences } from '../language/sentences.ts';
import { analyseText } from '../search/analysed-text.ts';
import { apportion } from './apportion.ts';
import { leansBack } from './leans-back.ts';
import { lexRank } from './lexrank.ts';
import { cosine, termVector, type TermVector } from './similarity.ts';
import { SUMMARY_SENTENCES, type Summary, type SummaryLength, type SummarySentence } from './summary.ts';

/** A sentence that a summary could take. */
interface RankedSentence {
  readonly sentence: SummarySentence;
  readonly section: number;
  /** Place within its passage, from 0. */
  readonly place: number;
  readonly vector: TermVector;
}

/** Ranking compares every sentence with every other: an article of more is ranked on its passages' opening sentences. */
const MAX_CANDIDATES = 400;
/** Two sentences this similar say the same; the later one is left out. */
const ALIKE = 0.7;
/**
 * What relevance weighs against novelty in maximal marginal relevance (Carbonell & Goldstein 1998, "The Use of MMR,
 * Diversity-Based Reranking"); 0.7 is in the range that the paper found good for summaries.
 */
const RELEVANCE_SHARE = 0.7;
/** A sentence that opens with *Hij* or *This* reads badly without the one before it: it counts for less. */
const LEANING_FACTOR = 0.6;
/** A section's first sentence counts for more: news and encyclopedias alike say there what it is about. */
const OPENING_FACTOR = 1.15;
/** A sentence of fewer words that carry a topic seldom says something that stands by itself. */
const MIN_WORDS = 4;

/**
 * Quotes the sentences that say most of an article, or of one section of it: ranked by LexRank, shared out over the sections
 * by the rank of their sentences, and chosen within each by maximal marginal relevance.
 */
export function summarise(article: Article, section: Section | null, length: SummaryLength): Summary {
  const sections = section === null ? article.sections : [section];
  const ranked = withoutAlike(readSentences(article, sections));
  const scores = scoreSentences(ranked, article);
  const seats = apportion(
    sections.map(({ index }) => {
      const own = ranked.flatMap((sentence, at) => (sentence.section === index ? [scores[at] ?? 0] : []));
      return { weight: own.reduce((sum, score) => sum + score, 0), capacity: own.length };
    }),
    SUMMARY_SENTENCES[length],
  );
  const chosen = new Set<number>();
  sections.forEach(({ index }, at) => {
    for (let seat = 0; seat < (seats[at] ?? 0); seat++) {
      const next = mostRelevant(ranked, scores, chosen, index);
      if (next !== null) chosen.add(next);
    }
  });
  return {
    article,
    section,
    length,
    sentences: ranked.filter((_, at) => chosen.has(at)).map(({ sentence }) => sentence),
    uncovered: sections.filter((each, at) => each.passages.length > 0 && seats[at] === 0),
  };
}

function readSentences(article: Article, sections: readonly Section[]): readonly RankedSentence[] {
  const language = languageOf(article.language);
  const hasProse = sections.some(({ passages }) => passages.some(({ form }) => form === 'prose'));
  const read = sections.flatMap((section) =>
    section.passages
      .filter(({ form }) => form === 'prose' || !hasProse)
      .flatMap((passage) =>
        sentences(passage.text, language).map((span, place) => ({
          sentence: { passage, span },
          section: section.index,
          place,
          words: analyseText(passage.text.slice(span.start, span.end), language).words,
        })),
      ),
  );
  const frequency = new Map<string, number>();
  for (const { words } of read) for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const idf = (word: string): number => Math.log(1 + read.length / (frequency.get(word) ?? read.length));
  return openings(read).map(({ words, ...rest }) => ({ ...rest, vector: termVector(words, idf) }));
}

/** As many sentences from the beginning of every passage as there is room for; where not even one is, every k-th passage's. */
function openings<T extends { readonly place: number }>(read: readonly T[]): readonly T[] {
  const upTo = (depth: number): readonly T[] => read.filter(({ place }) => place < depth);
  let depth = Math.max(0, ...read.map(({ place }) => place)) + 1;
  while (depth > 1 && upTo(depth).length > MAX_CANDIDATES) depth -= 1;
  const kept = upTo(depth);
  const stride = Math.ceil(kept.length / MAX_CANDIDATES);
  return kept.filter((_, at) => at % stride === 0);
}

function withoutAlike(read: readonly RankedSentence[]): readonly RankedSentence[] {
  const kept: RankedSentence[] = [];
  const texts = new Set<string>();
  for (const next of read) {
    const { passage, span } = next.sentence;
    const text = fold(passage.text.slice(span.start, span.end));
    // Sentences of stop words alone have no vector to be compared by.
    if (texts.has(text) || kept.some(({ vector }) => cosine(vector, next.vector) >= ALIKE)) continue;
    kept.push(next);
    texts.add(text);
  }
  return kept;
}

function scoreSentences(ranked: readonly RankedSentence[], article: Article): readonly number[] {
  const similarity = ranked.map((one, i) => ranked.map((other, j) => (i === j ? 0 : cosine(one.vector, other.vector))));
  return lexRank(similarity).map((score, at) => {
    const candidate = ranked[at];
    if (candidate === undefined || candidate.vector.size < MIN_WORDS) return 0;
    const { passage, span } = candidate.sentence;
    const leaning = candidate.place > 0 && leansBack(passage.text.slice(span.start, span.end), article.language);
    const opening = candidate.place === 0 && article.sections[candidate.section]?.passages[0] === passage;
    return score * (leaning ? LEANING_FACTOR : 1) * (opening ? OPENING_FACTOR : 1);
  });
}

/** The sentence of a section with the greatest marginal relevance to what is chosen already; `null` when none is left. */
function mostRelevant(
  ranked: readonly RankedSentence[],
  scores: readonly number[],
  chosen: ReadonlySet<number>,
  section: number,
): number | null {
  const highest = Math.max(...scores);
  let best: number | null = null;
  let greatest = -Infinity;
  ranked.forEach((candidate, at) => {
    if (candidate.section !== section || chosen.has(at)) return;
    const relevance = highest === 0 ? 0 : (scores[at] ?? 0) / highest;
    const redundancy = Math.max(0, ...[...chosen].map((other) => likeness(candidate, ranked[other])));
    const marginal = RELEVANCE_SHARE * relevance - (1 - RELEVANCE_SHARE) * redundancy;
    if (marginal > greatest) {
      best = at;
      greatest = marginal;
    }
  });
  return best;
}

function likeness(one: RankedSentence, other: RankedSentence | undefined): number {
  return other === undefined ? 0 : cosine(one.vector, other.vector);
}
