import type { Article } from '../../article/article.ts';
import type { ImportFailure } from './import-failure.ts';
import type { Draft } from '../store/draft-store.ts';
import type { Audience, StoredArticle, StoredArticleFacts } from '../store/stored-article.ts';
import type { LogEntry, LogPlace } from '../store/server-store.ts';
import type { VersionFacts } from '../store/version.ts';
import type { LeftOut } from '../../reading/read-article.ts';

/** What an article is made of. */
export type ArticleInput =
  | { readonly kind: 'url'; readonly url: string }
  /** `url` is where Discord keeps the file. */
  | { readonly kind: 'file'; readonly name: string; readonly url: string; readonly bytes: number }
  | { readonly kind: 'paste'; readonly title: string; readonly text: string };

/** How far an import is. */
export type ImportStage = 'fetching' | 'reading';

/** A draft as it was understood. */
export interface Preview {
  readonly draft: Draft;
  /** Under the slug that it will have. */
  readonly article: Article;
  /** Slug of the article of which this will be a new version: it came from the same address. */
  readonly replaces: string | null;
  readonly leftOut: readonly LeftOut[];
  /** What nothing told and a moderator has to give before it can be published; the article has a stopgap there. */
  readonly missing: readonly ('title' | 'language')[];
  /** To whom it will be kept; `null` where the article that it replaces tells that. */
  readonly audience: Audience | null;
}

export type Drafted =
  { readonly kind: 'draft'; readonly preview: Preview } | { readonly kind: 'failed'; readonly failure: ImportFailure };

/** Why a change to a library was not made. */
export type CurationRefusal =
  /** The draft was published, cancelled or is older than a day. */
  | { readonly kind: 'draft-gone' }
  | { readonly kind: 'article-gone' }
  /** Somebody else changed it meanwhile. */
  | { readonly kind: 'conflict' }
  | { readonly kind: 'full'; readonly limit: 'articles' | 'bytes'; readonly most: number }
  | { readonly kind: 'missing'; readonly field: 'title' | 'language' }
  | { readonly kind: 'invalid'; readonly field: 'title' | 'language' | 'question'; readonly given: string };

export type Curated<T> = { readonly kind: 'done'; readonly value: T } | CurationRefusal;

/** What came of reading an address again. */
export type Refreshed =
  | { readonly kind: 'unchanged' }
  /** A changed text waits for a moderator. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'taken-over'; readonly article: StoredArticle }
  | { readonly kind: 'failed'; readonly failure: ImportFailure }
  /** It was not added from an address. */
  | { readonly kind: 'no-address' }
  /** Somebody changed the article while its address was read; nothing was taken over. */
  | { readonly kind: 'conflict' }
  | { readonly kind: 'article-gone' };

/** Two texts of one article, parsed, for their difference. */
export interface Comparison {
  readonly before: Article;
  readonly after: Article;
  /** Number of the version that `after` is or would become. */
  readonly number: number;
}

/** A text that waits, beside the one served. */
export interface Waiting extends Comparison {
  /** Of the text that waits, see `VersionFacts`. */
  readonly hash: string;
}

/** The waiting text that somebody decides about. */
export interface SeenChange {
  /** Of the version that it would become. */
  readonly number: number;
  /** Whether a waiting text of that hash is the one. */
  readonly isIt: (hash: string) => boolean;
}

/** Corrections of a draft or of an article; what is absent stays. */
export interface Correction {
  readonly title?: string;
  /** BCP 47. */
  readonly language?: string;
}

/** What moderators do to their server's library. `by` is a Discord id. Rejects with a `StoreFailure` and nothing else. */
export interface Curation {
  /** Reads a source and keeps what came of it as a draft, for a day. */
  draft(
    request: { readonly server: string; readonly by: string; readonly input: ArticleInput },
    onStage: (stage: ImportStage) => void,
  ): Promise<Drafted>;
  preview(server: string, draft: string): Promise<Preview | null>;
  /** @param audience - to whom it will be kept, unless it replaces an article; what was chosen before stays where absent */
  correctDraft(server: string, draft: string, correction: Correction, audience?: Audience): Promise<Curated<Preview>>;
  publish(server: string, draft: string, by: string): Promise<Curated<StoredArticle>>;
  cancel(server: string, draft: string): Promise<void>;

  /** Those served, or those removed that can still be brought back. */
  list(server: string, which: 'served' | 'removed'): Promise<readonly StoredArticleFacts[]>;
  find(server: string, slug: string): Promise<StoredArticle | null>;
  /** Corrects an article and, with `audience`, keeps it to those: both, or where something is wrong, neither. */
  correct(
    server: string,
    slug: string,
    correction: Correction,
    by: string,
    audience?: Audience,
  ): Promise<Curated<StoredArticle>>;
  remove(server: string, slug: string, by: string): Promise<Curated<null>>;
  restore(server: string, slug: string, by: string): Promise<Curated<StoredArticle>>;
  log(server: string, limit: number, before?: LogPlace): Promise<readonly LogEntry[]>;

  /** Reads the article's address again; what the server chose is done with a change. `by` is `null` for the schedule. */
  refresh(server: string, slug: string, by: string | null): Promise<Refreshed>;
  /** The text that waits beside the one served; `null` where none waits. */
  pending(server: string, slug: string): Promise<Waiting | null>;
  /**
   * Takes over what waits, under the title, in the language and with the questions that the article has by now; a conflict
   * where it is no longer what was seen.
   */
  takeOver(server: string, slug: string, seen: SeenChange, by: string): Promise<Curated<StoredArticle>>;
  /** Drops what waits, on the same condition. */
  dropPending(server: string, slug: string, seen: SeenChange): Promise<Curated<null>>;
  /** Newest first. */
  history(server: string, slug: string): Promise<readonly VersionFacts[]>;
  /** Version `number` (`after`) beside the one before it, or beside nothing (an article without passages). */
  compare(server: string, slug: string, number: number): Promise<Comparison | null>;
  /** The version that is served (`before`) beside version `number` (`after`): what going back to it would change. */
  compareWithServed(server: string, slug: string, number: number): Promise<Comparison | null>;
  /** The article as it was at that version. */
  version(server: string, slug: string, number: number): Promise<Article | null>;
  /** The newest version in which a passage with that `textCheck` stands, for a citation of an older text. */
  versionWith(
    server: string,
    slug: string,
    isIt: (passage: string) => boolean,
  ): Promise<{ readonly number: number; readonly at: number; readonly article: Article } | null>;
  rollback(server: string, slug: string, number: number, by: string): Promise<Curated<StoredArticle>>;
  /** Gives a passage of the current version another way to ask for it; a conflict where it is no longer what was seen. */
  addQuestion(server: string, slug: string, passage: SeenPassage, question: string, by: string): Promise<Curated<null>>;
}

/** A passage by its number, and whether a text is what stood there. */
export interface SeenPassage {
  readonly number: number;
  readonly isIt: (text: string) => boolean;
}
