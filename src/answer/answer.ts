import type { Article, Passage } from '../article/article.ts';
import type { Span } from '../language/span.ts';

/** What a member asks. */
export interface Question {
  readonly text: string;
  /** BCP 47 tag of the asker's own language, where it is known: helps to tell the language of a short question. */
  readonly locale: string | null;
  /** Slug of the only article to look in; `null` asks the whole library. */
  readonly article: string | null;
}

/** One or more whole sentences of one passage, word for word: `passage.text.slice(span.start, span.end)`. */
export interface Quotation {
  readonly article: Article;
  readonly passage: Passage;
  readonly span: Span;
  /** The words that answer, to be emphasised: inside `span`, in order, without overlap; offsets into `passage.text`. */
  readonly highlights: readonly Span[];
}

/** A passage that was considered, with the sentences of it that come nearest to the question. */
export interface RankedPassage {
  readonly quotation: Quotation;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
}

/** Why a question was declined. */
export type DeclineReason =
  /** The library holds no article, or not the one asked. */
  | 'no-article'
  /** A greeting, small talk, an instruction to the bot: nothing that an article could answer. */
  | 'small-talk'
  /** A real question on something else. */
  | 'not-covered';

interface Considered {
  /** From 0 to 1: how sure it is that the first passage answers. */
  readonly confidence: number;
  /** Best first, at most `MAX_RANKED`. */
  readonly ranked: readonly RankedPassage[];
  /** The language that the question was read in, a BCP 47 primary subtag; `und` when it was not read. */
  readonly language: string;
}

export type Answer =
  | (Considered & {
      readonly kind: 'answered';
      /** The answer, then at most two others that are strong as well. */
      readonly quotations: readonly [Quotation, ...Quotation[]];
    })
  | (Considered & { readonly kind: 'unsure'; readonly nearest: Quotation })
  | (Considered & { readonly kind: 'declined'; readonly reason: DeclineReason; readonly nearest: Quotation | null });

/** The most passages that an answer ranks. */
export const MAX_RANKED = 10;
