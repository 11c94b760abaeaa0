import type { Article } from '../../src/article/article.ts';
import { debianCorpus } from '../debian-corpus.ts';
import { readEvaluationSet } from '../evaluation-set.ts';

/** The corpora that speed is measured on: a small one and a large one, both Dutch. */
export const CORPORA = ['xquad-nl', 'debian-nl'] as const;
export type CorpusName = (typeof CORPORA)[number];

/** The evaluation set whose questions are asked of either corpus. */
export const QUESTIONS_OF = 'xquad-nl';

/** Where to find the corpora. */
export interface CorpusPlaces {
  /** The folder of the evaluation sets. */
  readonly sets: string;
  /** The folder that keeps what was fetched. */
  readonly cache: string;
}

export type Corpus = { readonly articles: readonly Article[] } | { readonly unavailable: string };

export async function readCorpus(name: CorpusName, { sets, cache }: CorpusPlaces): Promise<Corpus> {
  return name === 'debian-nl' ? debianCorpus(cache) : readEvaluationSet(sets, name);
}
