import type {
  Audience,
  ServedArticle,
  ServedText,
  SourceState,
  StoredArticle,
  StoredArticleFacts,
} from './stored-article.ts';
import type { NewVersion, Version, VersionFacts } from './version.ts';

/** What came of a change that was made with an older version in mind. */
export type Changed<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** Somebody else changed the article in the meantime; nothing was done. */
  | { readonly kind: 'conflict' }
  | { readonly kind: 'not-found' }
  /** The server has as many articles, or bytes of them, as it may; nothing was done. */
  | { readonly kind: 'full'; readonly limit: 'articles' | 'bytes' };

/** How much a server may keep. Bytes are those of all current versions together. */
export interface Quota {
  readonly articles: number;
  readonly bytes: number;
}

export interface Publication {
  readonly server: string;
  readonly slug: string;
  readonly version: NewVersion;
  /** The number of the version that this one follows; `null` for a new article, whose slug must be free. */
  readonly follows: number | null;
  /** Kept as it is where absent. */
  readonly audience?: Audience;
  /** Where it is read again from; kept as it is where absent. */
  readonly source?: SourceState | null;
  readonly quota: Quota;
  /** Id of the draft that it was: it ends with the publication, and without it there is none (`not-found`). */
  readonly draft?: string;
}

/**
 * The articles of every server with all their versions. Each change is one transaction, with its line in the log, and is on
 * disk when its promise resolves; `at` is milliseconds since the epoch. Rejects with a `StoreFailure`.
 */
export interface ArticleStore {
  /** Those that are served, by slug. */
  list(server: string): Promise<readonly StoredArticle[]>;
  /** Without their texts; with `removed`, those that were removed and can still be brought back. */
  facts(server: string, which: 'served' | 'removed'): Promise<readonly StoredArticleFacts[]>;
  /** What is served, in brief: of thousands of articles in a few milliseconds. */
  served(server: string): Promise<readonly ServedArticle[]>;
  /** The current texts of those of these articles that are served, in no order. */
  texts(server: string, slugs: readonly string[]): Promise<readonly ServedText[]>;
  /** Served or removed. */
  find(server: string, slug: string): Promise<StoredArticle | null>;
  /**
   * Adds a version and makes it the current one. A removed article of that slug is in the way (`conflict`). A version that was
   * read from the address takes the place of what waits for a moderator.
   */
  publish(publication: Publication, at: number): Promise<Changed<StoredArticle>>;
  /** Newest first. */
  versions(server: string, slug: string): Promise<readonly VersionFacts[]>;
  version(server: string, slug: string, number: number): Promise<Version | null>;
  remove(server: string, slug: string, by: string | null, at: number): Promise<Changed<null>>;
  /** Brings a removed article back; `conflict` where somebody did so already. */
  restore(server: string, slug: string, by: string | null, quota: Quota, at: number): Promise<Changed<StoredArticle>>;
  setAudience(server: string, slug: string, audience: Audience, by: string | null, at: number): Promise<Changed<null>>;
  /**
   * Notes a look at the address; `pending` replaces what waits for a moderator (`null` clears it), absent keeps it. Nothing
   * that is served changes, so subscribers are not told. An article that is not there is let be.
   *
   * @param at - of `pending`; the time of the look where absent
   */
  noteSource(
    server: string,
    slug: string,
    source: SourceState,
    pending?: NewVersion | null,
    at?: number,
  ): Promise<void>;
  /** Every served article with an address that was last looked at before `before`, of servers with that schedule. */
  dueForRefresh(schedule: 'daily' | 'weekly', before: number): Promise<readonly { server: string; slug: string }[]>;
  /** Ends for good what was removed before that time. Resolves to how many articles that were. */
  purgeRemoved(before: number): Promise<number>;
  /** What counts against a `Quota`: the articles that are served. */
  usage(server: string): Promise<{ readonly articles: number; readonly bytes: number }>;
}
