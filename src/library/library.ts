import type { Answer, Question } from '../answer/answer.ts';
import type { Explanation } from '../answer/explain.ts';
import type { Summary, SummaryLength } from '../answer/summary.ts';
import type { Article } from '../article/article.ts';

/** Where a suggested question stands: a section's own heading, or a line of the sidecar. */
export type QuestionRef =
  { readonly kind: 'section'; readonly section: number } | { readonly kind: 'sidecar'; readonly index: number };

/** A question that the library can answer, offered while someone types or when an answer is declined. */
export interface Suggestion {
  readonly slug: string;
  readonly ref: QuestionRef;
  readonly text: string;
}

/** What to suggest: questions that fit `typed`, those in `language` first. */
export interface SuggestionRequest {
  readonly typed: string;
  /** Only from this article; `null` for all. */
  readonly article: string | null;
  /** BCP 47 primary subtag of the reader. */
  readonly language: string;
  readonly limit: number;
}

/** What to offer someone whose question the articles do not answer. */
export interface OfferRequest {
  readonly question: string;
  /** Only from this article; `null` for all. */
  readonly article: string | null;
  /** BCP 47 primary subtag of the reader. */
  readonly language: string;
}

/**
 * The articles that someone can ask: those of one server that they may see, and nothing shows that there are others. Every method is synchronous and sees one state of the articles: a change to them
 * is applied between two calls, never within one.
 */
export interface Library {
  /** By title, in the order of the alphabet. */
  articles(): readonly Article[];
  article(slug: string): Article | null;
  /** Whether what is quoted of an article is for the asker's eyes only, where they are: it is kept to people or places. */
  isConfined(slug: string): boolean;
  ask(question: Question): Answer;
  /** Why `ask` answers this as it does; `null` when there is no article to look in. */
  explain(question: Question): Explanation | null;
  /** `section` is an index into `Article.sections`; `null` when article or section is not there (any more). */
  summarise(slug: string, section: number | null, length: SummaryLength): Summary | null;
  /** Best first, no two alike; with nothing typed, the articles' own section questions first. */
  suggest(request: SuggestionRequest): readonly Suggestion[];
  /**
   * At most `OFFERED_QUESTIONS` that the articles do answer, of passages that differ: those nearest to the question, then the
   * articles' own; real questions (with a question mark) before headings and key words, the reader's language before others.
   */
  offer(request: OfferRequest): readonly Suggestion[];
  /** The suggested question's text as it stands now; `null` when it is not there (any more). */
  questionText(slug: string, ref: QuestionRef): string | null;
}

/** How many questions are offered to someone whose own was declined. */
export const OFFERED_QUESTIONS = 3;
