import type { Span } from '../language/span.ts';
import type { Variant } from './variants.ts';

/** A word of the question that carries its topic; its span is its place in the question. */
export interface QueryWord extends Span {
  /** Folded, as typed. */
  readonly word: string;
  /** The terms that stand for it, the best first; empty when the index knows nothing like it. */
  readonly variants: readonly Variant[];
  /** How much of the question it carries: the idf of its best variant, or of a word that stands nowhere. Above 0. */
  readonly weight: number;
  /** Whether it is one of its language's `weakWords`, or a slip of one or of a stop word; `weight` is less for it already. */
  readonly isWeak: boolean;
  /** Whether it is a number, or a word that is written with a capital by the asker or by most passages. */
  readonly isName: boolean;
  /** Whether it says what is asked for (*which river*, *hoeveel soldaten*): the answer has the river's name, seldom the word. */
  readonly isFocus: boolean;
}

/** A question as the index reads it. */
export interface Query {
  readonly words: readonly QueryWord[];
}

/** What a word that carries little topic weighs, against 1 for another as common. */
export const WEAK_FACTOR = 0.3;
