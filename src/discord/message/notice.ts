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
  /** Only the asker and moderators may change or remove a message. */
  | { readonly kind: 'not-yours' }
  | { readonly kind: 'vote-counted' }
  /** Too much is being asked at once. */
  | { readonly kind: 'busy' }
  /** `reference` is in the log beside the error. */
  | { readonly kind: 'internal-error'; readonly reference: string };
