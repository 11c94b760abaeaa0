import type { ShownAuthor } from './shown-message.ts';

/** The languages that the page speaks. */
export const PAGE_LANGUAGES = ['nl', 'en-GB'] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

/** Someone whom the page's user can be. */
export interface PlayedPerson extends ShownAuthor {
  /** A moderator may manage the server; a member may not. */
  readonly part: 'member' | 'moderator';
  /** Their direct messages with the bot. */
  readonly directChannel: string;
}

/** Where the page is: one server with the bot, and who can be played. Fixed while the stand-in runs. */
export interface Place {
  readonly server: { readonly id: string; readonly name: string };
  readonly bot: ShownAuthor;
  readonly channels: readonly { readonly id: string; readonly name: string }[];
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  /** Every member, the played ones included. */
  readonly members: readonly ShownAuthor[];
  readonly played: readonly [PlayedPerson, ...PlayedPerson[]];
  readonly examples: Examples;
}

/** Questions to begin with, and the command and its option that they are put to. */
export interface Examples {
  readonly command: string;
  readonly option: string;
  /** Some that the articles answer. */
  readonly questions: Readonly<Record<PageLanguage, readonly string[]>>;
}
