import type { Counts } from '../library/store/feedback-store.ts';
import type { InterfaceLanguage } from './interface-language.ts';

/** A picture of how much was asked. */
export interface Chart {
  readonly png: Uint8Array;
  /** The same in words, for those who cannot see it. */
  readonly alt: string;
}

/**
 * Draws a chart of every day of a span, oldest first. Handed in, as what draws takes much memory and is seldom needed. Rejects where
 * it cannot be drawn in time.
 */
export type DrawChart = (request: {
  readonly days: Counts['days'];
  readonly language: InterfaceLanguage;
}) => Promise<Chart>;
