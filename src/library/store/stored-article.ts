import type { ArticleText, Version, VersionFacts } from './version.ts';

/** To whom an article is kept. Both empty: to nobody in particular. With both, a reader needs one of each. */
export interface Audience {
  /** Ids of channels; a thread counts as its channel. */
  readonly channels: readonly string[];
  readonly roles: readonly string[];
}

export const EVERYONE: Audience = { channels: [], roles: [] };

/** What the last look at an article's address found. */
export interface SourceState {
  readonly url: string;
  /** For the next conditional request. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Milliseconds since the epoch; `null` before the first look. */
  readonly checkedAt: number | null;
  /** Hash of the article's words as the page had them at the last look that was judged; absent before. */
  readonly words?: string | undefined;
  /** Identifier of what went wrong at the last look, see `ImportFailure`; `null` where nothing did. */
  readonly failure: string | null;
}

/** An article of a server, at its current version. */
export interface StoredArticle {
  /** Discord id of the server. */
  readonly server: string;
  readonly slug: string;
  readonly version: Version;
  readonly audience: Audience;
  /** `null` where it came from no address. */
  readonly source: SourceState | null;
  /** A changed text that waits for a moderator. Its number is what it will be called if it is taken over. */
  readonly pending: Version | null;
  /** Milliseconds since the epoch; `null` while it is served. */
  readonly removedAt: number | null;
}

/** The same without texts: what a list shows. */
export interface StoredArticleFacts extends Omit<StoredArticle, 'version' | 'pending'> {
  readonly version: VersionFacts;
  readonly pending: VersionFacts | null;
}

/** Which version of an article is served. */
interface ServedVersion {
  readonly slug: string;
  readonly number: number;
  readonly hash: string;
}

/** An article that is served, in brief: enough to tell whether it is the one that is known, and who may see it. */
export interface ServedArticle extends ServedVersion {
  readonly audience: Audience;
}

export type ServedText = ServedVersion & ArticleText;
