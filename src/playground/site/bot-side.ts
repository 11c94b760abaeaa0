import type { Explained } from '../protocol/explained.ts';
import type { PageLanguage } from '../protocol/place.ts';
import type { ShelvedArticle } from '../protocol/shelf.ts';

/** A file from the page's user. */
export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where somebody asked something of the bot. */
export interface Asking {
  /** What Discord told the bot of it: the data of `INTERACTION_CREATE`, or what somebody wrote. */
  readonly asked: { readonly interaction: unknown } | { readonly message: string };
  readonly person: string;
  /** `null` in direct messages. */
  readonly server: string | null;
  readonly channel: string;
  readonly language: PageLanguage;
}

/** What the page tells beside the chat. The stand-in knows nothing of the bot, so whoever starts both hands this in. */
export interface BotSide {
  /** How the bot came to its answer, in the language of `asking`; `null` where nothing was asked of the articles. */
  explain(asking: Asking): Promise<Explained | null>;
  /** What can be asked in a server. */
  articles(server: string): Promise<readonly ShelvedArticle[]>;
  /** Told after each change to what can be asked. Returns the function that stops it. */
  onArticlesChanged(listener: () => void): () => void;
  /** Makes a file an article of a server; `problem` says in that language what was wrong with it, in Discord's Markdown. */
  shelve(
    server: string,
    file: DroppedFile,
    language: PageLanguage,
  ): Promise<
    { readonly ok: true; readonly article: ShelvedArticle } | { readonly ok: false; readonly problem: string }
  >;
}
