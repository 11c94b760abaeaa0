import type { Summary } from '../answer/summary.ts';
import { address } from './citation.ts';

/** A summary for a program; each `text` is `passageText.slice(start, end)` to the letter. */
export function summaryJson({ article, section, length, sentences, uncovered }: Summary) {
  return {
    article: article.slug,
    title: article.title,
    section: section?.heading ?? null,
    length,
    sentences: sentences.map(({ passage, span }) => ({
      passage: passage.id,
      section: article.sections[passage.section]?.heading ?? null,
      number: passage.number,
      start: span.start,
      end: span.end,
      text: passage.text.slice(span.start, span.end),
      url: address({ article, passage, span }),
    })),
    uncovered: uncovered.map(({ heading }) => heading),
  };
}
