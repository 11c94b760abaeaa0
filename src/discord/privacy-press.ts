/** What the buttons of `/privacy` do, each to the presser's own data. */
export type PrivacyPress =
  | { readonly action: 'privacy' }
  /** Gives all that is kept, as a file. */
  | { readonly action: 'privacy-data' }
  /** Asks whether it is to be erased. */
  | { readonly action: 'privacy-erase' }
  | { readonly action: 'privacy-erase-now' };
