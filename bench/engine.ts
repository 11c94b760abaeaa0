import type { Article } from '../src/article/article.ts';

/** What an engine is asked. */
export interface EngineQuestion {
  readonly text: string;
  /** The asker's language, a BCP 47 tag. */
  readonly language: string;
}

/** What an engine makes of one question. A search engine always answers: it has no way to say that nothing here does. */
export interface EngineAnswer {
  readonly kind: 'answered' | 'unsure' | 'declined';
  /** Higher is surer; comparable within one engine and one evaluation set only. A search engine's is its top score. */
  readonly confidence: number;
  /** Ids of passages (`slug#n`), best first, at most `MAX_PASSAGES`. */
  readonly passages: readonly string[];
  /** What a reader would be shown first, word for word; `null` when nothing. A search engine's is its top passage. */
  readonly quote: string | null;
}

/** An engine that holds articles. */
export interface OpenEngine {
  ask(question: EngineQuestion): EngineAnswer | Promise<EngineAnswer>;
  /** Frees what the garbage collector does not. */
  close?(): void;
}

/** One way to find the passage that answers: ours, or one of the field's. */
export interface Engine {
  /** As it stands in tables, and as `--engines` takes it. */
  readonly name: string;
  open(articles: readonly Article[]): OpenEngine | Promise<OpenEngine>;
}

/** How many passages an answer lists: the figures look no further. */
export const MAX_PASSAGES = 10;
