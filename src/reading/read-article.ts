import type { ArticleSource } from '../article/article.ts';

/** A heading or a paragraph, in reading order. A list item is a paragraph; a table row is one too, `Header: cell; Header: cell`. */
export type Block = { readonly heading: string } | { readonly paragraph: string };

/** What a page has around its article. */
export type LeftOutKind =
  | 'navigation'
  | 'cookie-notice'
  | 'caption'
  | 'sharing'
  | 'related'
  | 'advertisement'
  | 'comments'
  | 'footer'
  | 'page-furniture'
  | 'other';

/** Text that is not the article's, by kind: shown to a moderator, who can see that nothing was left out wrongly. */
export interface LeftOut {
  readonly kind: LeftOutKind;
  /** How it begins; at most 80 characters. */
  readonly sample: string;
  readonly characters: number;
}

/** A page or a file as it was understood. */
export interface ReadArticle {
  /** `null` where nothing tells it: a moderator has to give it. */
  readonly title: string | null;
  /** BCP 47; `null` where neither the page nor its words tell it. */
  readonly language: string | null;
  readonly source: ArticleSource | null;
  /** ISO 8601 date. */
  readonly published: string | null;
  readonly author: string | null;
  readonly blocks: readonly Block[];
  readonly leftOut: readonly LeftOut[];
}

/** Bytes that may hold an article. */
export interface Document {
  readonly bytes: Uint8Array;
  /** As its server or Discord calls it (`text/html; charset=…`); only a hint, as what counts is the bytes. */
  readonly contentType: string | null;
  /** Where it was fetched, after redirects. */
  readonly url: string | null;
  /** What its file is called. */
  readonly name: string | null;
}

/** Why a document gives no article, with what was found instead. */
export type ReadFailure =
  /** It is none of the kinds that can be read; `found` is what its bytes are (a MIME type), if that is known. */
  | { readonly id: 'unsupported-type'; readonly found: string | null }
  | { readonly id: 'too-large'; readonly limit: number }
  /** Reading took more than it may: seconds or memory. A bomb, or nested without end. */
  | { readonly id: 'too-demanding'; readonly bound: 'time' | 'memory' | 'depth' }
  | { readonly id: 'damaged' }
  /** A PDF that wants a password. */
  | { readonly id: 'encrypted' }
  /** A PDF of pictures. */
  | { readonly id: 'no-text' }
  /** A Markdown file whose front matter cannot be used; `line` counts from 1. */
  | { readonly id: 'front-matter'; readonly line: number; readonly message: string }
  /** A page with no article on it. `title` is what the page calls itself. */
  | {
      readonly id: 'no-article';
      readonly found:
        'paywall' | 'needs-javascript' | 'video' | 'not-found' | 'consent' | 'listing' | 'too-short' | 'empty';
      readonly title: string | null;
    };

export type ReadResult =
  { readonly ok: true; readonly article: ReadArticle } | { readonly ok: false; readonly failure: ReadFailure };

/** Reads documents off the main thread, within bounds of time and memory, a few at a time. */
export interface Reader {
  /** Does not reject, whatever the bytes. */
  read(document: Document): Promise<ReadResult>;
  close(): Promise<void>;
}
