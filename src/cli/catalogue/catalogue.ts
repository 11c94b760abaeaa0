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
  /** What is said of the bot itself when it runs, and at the prompt of the stand-in. */
  readonly bot: BotTexts;
  summaryOf(sentences: number): string;
  /** Before the names of the sections of which a summary has no sentence. */
  readonly uncovered: string;
  /** The name of the part before the first heading. */
  readonly lead: string;
  extent(sections: number, passages: number): string;
  readonly emptyQuestion: string;
  noArticles(folder: string): string;
  /** Where one has to be chosen and there is none. */
  readonly noArticle: string;
  unknownArticle(slug: string): string;
  readonly whichArticle: string;
  unknownSection(section: string): string;
  severalSections(section: string): string;
  /** Before the names one can choose from. */
  readonly choices: string;
  more(count: number): string;
}

interface BotTexts {
  /** The links that bring it to a server or to one's own account. */
  readonly links: { readonly server: string; readonly account: string };
  /** How the stand-in is used, a sentence a line; `page` is where a browser finds it. */
  standIn(page: string): readonly string[];
  /** The end of the input ends the prompt alone. */
  readonly promptClosed: string;
  readonly noResponse: string;
  unknownCommand(name: string): string;
  /** Typed behind a command that has no options. */
  surplus(command: string, text: string): string;
  required(command: string, option: string): string;
  /** Characters: how many the option takes, and how many were typed. */
  tooLong(option: string, most: number, typed: number): string;
  tooShort(option: string, least: number, typed: number): string;
  notAChoice(option: string, typed: string, choices: readonly string[]): string;
  /** An option that is answered with yes or no. */
  notYesOrNo(option: string, typed: string): string;
  /** Any other value that the option does not take. */
  unsuitable(option: string, typed: string): string;
}
