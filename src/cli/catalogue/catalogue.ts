import type { DeclineReason } from '../../answer/answer.ts';

/** What the terminal says to readers, in one language. What operators read (help, `check`, configuration) is English. */
export interface Catalogue {
  /** BCP 47 primary subtag. */
  readonly language: string;
  readonly declined: Readonly<Record<DeclineReason, string>>;
  /** Before the nearest passage of an answer that is not sure. */
  readonly unsure: string;
  /** Before the nearest passage of a declined question. */
  readonly nearest: string;
  /** Before the passages that came next. */
  readonly others: string;
  /** Before questions that the articles do answer. */
  readonly suggestions: string;
  readonly promptGreeting: string;
  /** At the prompt of the stand-in: a command that there is not. */
  unknownCommand(name: string): string;
  summaryOf(sentences: number): string;
  /** Before the names of the sections of which a summary has no sentence. */
  readonly uncovered: string;
  /** The name of the part before the first heading. */
  readonly lead: string;
  extent(sections: number, passages: number): string;
  noArticles(folder: string): string;
  unknownArticle(slug: string): string;
  readonly whichArticle: string;
  unknownSection(section: string): string;
  severalSections(section: string): string;
  /** Before the names one can choose from. */
  readonly choices: string;
  more(count: number): string;
}
