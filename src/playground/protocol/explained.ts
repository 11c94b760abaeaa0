import type { PageLanguage } from './place.ts';

/** How the bot came to an answer. */
export interface Explained {
  /** The gist for whoever asked, as the bot itself tells it: Discord's Markdown, one text a part. */
  readonly gist: readonly string[];
  readonly language: PageLanguage;
  /** All of it with its figures, line by line, in English. */
  readonly full: string;
}
