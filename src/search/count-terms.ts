import { endsStep, type Steps } from '../language/steps.ts';
import type { IndexedPassage, IndexedText } from './indexed-passage.ts';
import type { TermCounts } from './postings.ts';
import type { TermId } from './terms.ts';

/** What a word counts by where it stands. A title stands over every passage of its article and tells them apart least. */
const FIELD_WEIGHTS = { title: 0.5, heading: 1.2, text: 1, questions: 1 };

/** How often each term counts in a passage: the same each time for the same passage. */
export function* countingTerms({ title, heading, sentences, lines }: IndexedPassage): Steps<TermCounts> {
  const fields: readonly (readonly [text: IndexedText, weight: number])[] = [
    [title, FIELD_WEIGHTS.title],
    [heading, FIELD_WEIGHTS.heading],
    ...sentences.map(({ text }) => [text, FIELD_WEIGHTS.text] as const),
    ...lines.map(({ text }) => [text, FIELD_WEIGHTS.questions] as const),
  ];
  const counts = new Map<TermId, number>();
  let counted = 0;
  for (const [{ words, joined }, weight] of fields) {
    for (const terms of [words, joined]) {
      for (const term of terms) {
        counts.set(term, (counts.get(term) ?? 0) + weight);
        if (endsStep(counted++)) yield;
      }
    }
  }
  return counts;
}
