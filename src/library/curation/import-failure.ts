import type { FetchFailure } from '../../fetching/fetcher.ts';
import type { ReadFailure } from '../../reading/read-article.ts';

/** Why a source gives no article. */
export type ImportFailure =
  | FetchFailure
  | ReadFailure
  /** Nothing, or only blanks, was pasted. */
  | { readonly id: 'nothing-pasted' };
