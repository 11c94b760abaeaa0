import type { CurationRefusal } from '../../../library/curation/curation.ts';
import type { ImportFailure } from '../../../library/curation/import-failure.ts';

/** One friendly line to a moderator. */
export type LibraryNotice =
  | CurationRefusal
  /** A source that gives no article. */
  | { readonly kind: 'import-failed'; readonly failure: ImportFailure }
  /** An address and a file at once. */
  | { readonly kind: 'two-sources' }
  /** What was typed names no article of this server. */
  | { readonly kind: 'unknown-stored'; readonly typed: string }
  | { readonly kind: 'unknown-version'; readonly typed: string }
  | { readonly kind: 'version-is-current'; readonly number: number }
  | { readonly kind: 'no-address' }
  /** The change was taken over or dropped, or another has taken its place. */
  | { readonly kind: 'change-gone' };
