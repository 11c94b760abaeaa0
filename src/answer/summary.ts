import type { Article, Passage, Section } from '../article/article.ts';
import type { Span } from '../language/span.ts';

/** How many sentences a summary has, where the article has that many. */
export const SUMMARY_SENTENCES = { short: 3, medium: 6, long: 12 } as const;

export type SummaryLength = keyof typeof SUMMARY_SENTENCES;

/** One whole sentence: `passage.text.slice(span.start, span.end)`. */
export interface SummarySentence {
  readonly passage: Passage;
  readonly span: Span;
}

/** The sentences that say most of an article, or of one section, in its own words and order. */
export interface Summary {
  readonly article: Article;
  /** `null` for the whole article. */
  readonly section: Section | null;
  readonly length: SummaryLength;
  readonly sentences: readonly SummarySentence[];
  /** Sections with text of which no sentence was taken, in reading order. */
  readonly uncovered: readonly Section[];
}
