/** Where the text of a version came from. */
export type Origin =
  | { readonly kind: 'url'; readonly url: string }
  /** `name` as the moderator's file was called. */
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'paste' }
  /** A moderator changed its title or language. */
  | { readonly kind: 'edit' }
  /** A moderator gave passages other ways to ask for them. */
  | { readonly kind: 'questions' }
  /** The address was read again. */
  | { readonly kind: 'refresh'; readonly url: string }
  /** The text of version `number` again. */
  | { readonly kind: 'rollback'; readonly number: number }
  /** `vraagbaak import` or `vraagbaak add`. */
  | { readonly kind: 'import' };

/** An article as it is kept: the two files of a knowledge folder. */
export interface ArticleText {
  /** With front matter. */
  readonly markdown: string;
  /** The sidecar's YAML; empty for none. */
  readonly questions: string;
}

/** A text that is about to become a version. */
export interface NewVersion extends ArticleText {
  readonly origin: Origin;
  /** Discord id of who did it; `null` for the schedule and the command line. */
  readonly by: string | null;
  /** Version of the parser that made the text, see `PARSER_VERSION`. */
  readonly parser: number;
}

/** What is known of a version without its text. */
export interface VersionFacts {
  /** Counted from 1 over the article. */
  readonly number: number;
  /** SHA-256 of the text and its questions, in hex. */
  readonly hash: string;
  readonly origin: Origin;
  readonly by: string | null;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly parser: number;
  /** Of `markdown` and `questions` together, in UTF-8. */
  readonly bytes: number;
}

export type Version = VersionFacts & ArticleText;
