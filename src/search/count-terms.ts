import type { IndexedPassage, IndexedText } from './indexed-passage.ts';
import type { TermCounts } from './postings.ts';
import type { TermId } from './terms.ts';

/** What a word counts by where it stands. A title stands over every passage of its article and tells them apart least. */
const FIELD_WEIGHTS = { title: 0.5, heading: 1.2, text: 1, questions: 1 };

/** How often each term counts in a passage: the same each time for the same passage. */
export function countTerms({ title, heading, sentences, lines }: IndexedPassage): TermCounts {
  const counts = new Map<TermId, number>();
  const count = ({ words, joined }: IndexedText, weight: number): void => {
    for (const term of words) counts.set(term, (counts.get(term) ?? 0) + weight);
    for (const term of joined) counts.set(term, (counts.get(term) ?? 0) + weight);
  };
  count(title, FIELD_WEIGHTS.title);
  count(heading, FIELD_WEIGHTS.heading);
  for (const { text } of sentences) count(text, FIELD_WEIGHTS.text);
  for (const { text } of lines) count(text, FIELD_WEIGHTS.questions);
  return counts;
}
