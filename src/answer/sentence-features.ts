import type { AskedKind } from './asked-kind.ts';
import type { Evidence, SentenceEvidence } from './evidence.ts';
import type { WordMatcher } from './word-match.ts';

/** What tells that a sentence holds the answer, each from 0 to 1; `docs/ANSWERS.md` explains them. */
export const SENTENCE_FEATURES = [
  'sure',
  'soft',
  'pairs',
  'near',
  'before',
  'after',
  'leader',
  'first',
  'number',
  'time',
  'name',
  'place',
  'cause',
  'line',
] as const;

/** A sentence's features, in the order of `SENTENCE_FEATURES`. @param at - index of the sentence in its passage */
export function sentenceFeatures(
  { sentences, line }: Evidence,
  at: number,
  matcher: WordMatcher,
  asked: AskedKind | null,
): readonly number[] {
  const sentence = sentences[at];
  if (sentence === undefined) return SENTENCE_FEATURES.map(() => 0);
  let highest = 0;
  for (const { coverage } of sentences) if (coverage > highest) highest = coverage;
  const kind = sentence.holdsKind ? asked : null;
  return [
    sentence.sure,
    sentence.coverage,
    sentence.pairs,
    sentence.near,
    gain(sentence, sentences[at - 1], matcher),
    gain(sentence, sentences[at + 1], matcher),
    highest === 0 ? 0 : sentence.coverage / highest,
    at === 0 ? 1 : 0,
    kind === 'number' ? 1 : 0,
    kind === 'time' ? 1 : 0,
    kind === 'name' ? 1 : 0,
    kind === 'place' ? 1 : 0,
    kind === 'cause' ? 1 : 0,
    line.sentence === at ? line.similarity : 0,
  ];
}

/** What of the question a neighbour adds to a sentence: an answer often stands beside the words of its question. */
function gain(sentence: SentenceEvidence, neighbour: SentenceEvidence | undefined, matcher: WordMatcher): number {
  return neighbour === undefined ? 0 : matcher.jointCoverage(sentence.match, neighbour.match) - sentence.coverage;
}
