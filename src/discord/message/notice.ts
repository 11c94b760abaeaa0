import type { TooMany } from '../../library/rate-limits.ts';
import type { LibraryNotice } from './library/library-notice.ts';
import type { StoreFailureId } from '../../library/store/store-failure.ts';

/** One friendly line: what a member did that cannot be done, or that something was done. */
export type Notice =
  | { readonly kind: 'empty-question' }
  /** In UTF-16 units; the limit is `QUESTION_LENGTH`. */
  | { readonly kind: 'question-too-long'; readonly length: number }
  /** The message command on a message without words (a picture, a sticker). */
  | { readonly kind: 'nothing-to-find' }
  /** A button of an older version, or not of ours. */
  | { readonly kind: 'outdated-button' }
  /** A command of an older version, which Discord still offered. */
  | { readonly kind: 'outdated-command' }
  | { readonly kind: 'article-gone' }
  /** A section or a passage that the article does not have (any more). */
  | { readonly kind: 'place-gone' }
  /** What was typed for an option names no article. */
  | { readonly kind: 'unknown-article'; readonly typed: string }
  /** What was typed for an option names no section of the article. */
  | { readonly kind: 'unknown-section'; readonly typed: string }
  | { readonly kind: 'no-articles' }
  /** The article has changed since the button with its question was made. */
  | { readonly kind: 'question-changed' }
  /** Of a server's library, to a moderator. */
  | { readonly kind: 'library'; readonly notice: LibraryNotice }
  /** What only those may do who manage the server or have its curator role. */
  | { readonly kind: 'not-curator' }
  /** Only the asker and moderators may change or remove a message. */
  | { readonly kind: 'not-yours' }
  /** `changeable`: whether a later vote of theirs takes the place of this one. */
  | { readonly kind: 'vote-counted'; readonly changeable: boolean }
  /** The bot answers in these channels only: their ids. */
  | { readonly kind: 'not-here'; readonly channels: readonly string[] }
  /** A limit of the operator's was reached; after that many seconds it may be asked. */
  | { readonly kind: 'too-many-questions'; readonly whose: TooMany['whose']; readonly seconds: number }
  /** What only those may do who manage the server. */
  | { readonly kind: 'not-manager' }
  /** Too much is being asked at once. */
  | { readonly kind: 'busy' }
  /** Where the servers' libraries are kept, something is wrong; `reference` is in the log beside the error. */
  | { readonly kind: 'store-failure'; readonly failure: StoreFailureId; readonly reference: string }
  /** `reference` is in the log beside the error. */
  | { readonly kind: 'internal-error'; readonly reference: string };
