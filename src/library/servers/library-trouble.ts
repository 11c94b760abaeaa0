import type { Problem } from '../../article/problem.ts';
import type { StoreFailure } from '../store/store-failure.ts';

/** What an operator should hear of. */
export type LibraryTrouble = { readonly server: string } & (
  | /** An article that cannot be served as it is stored; it is left out. */
    { readonly kind: 'article'; readonly slug: string; readonly problems: readonly Problem[] }
    /** One that could not even be read: it took too much time or memory. It is left out. */
  | { readonly kind: 'unread'; readonly slug: string; readonly error: unknown }
  /** A change could not be read; what is in memory is served, and it is tried again. */
  | { readonly kind: 'store'; readonly failure: StoreFailure }
  | { readonly kind: 'unexpected'; readonly error: unknown }
);
