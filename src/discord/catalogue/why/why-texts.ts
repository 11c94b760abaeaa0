import type { ExplainedConfidence, ExplainedVariant, Explanation } from '../../../answer/explain.ts';

/** What `/why` says, in one language. */
export interface WhyTexts {
  readonly title: string;
  /** What came of the question, and how sure the bot is. */
  outcome(outcome: Explanation['outcome'], confidence: ExplainedConfidence | null): string;
  notSearched(why: NonNullable<Explanation['notSearched']>): string;
  readonly nothingFound: string;
  /** Of a BCP 47 tag. */
  readAs(language: string): string;
  readonly words: string;
  /** How much of the question a word carries, 0 to 1. */
  share(share: number): string;
  /** Of a passage. */
  score(score: number): string;
  /** Of a word that stands nowhere. */
  readonly nowhere: string;
  variant(kind: ExplainedVariant['kind']): string;
  readonly passages: string;
  readonly shown: string;
  readonly file: string;
  readonly fileDescription: string;
}
