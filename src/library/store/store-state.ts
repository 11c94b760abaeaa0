/** What there is of a store, found without changing anything. */
export type StoreState =
  /** No store, or nothing in it: one is made when it is opened. */
  | { readonly kind: 'none' }
  /** Its tables are of an older version: they are brought up to date when it is opened. */
  | { readonly kind: 'outdated' }
  /** `writable`: as far as can be seen without writing. */
  | { readonly kind: 'ready'; readonly writable: boolean };
