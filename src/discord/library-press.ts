import type { LogPlace } from '../library/store/server-store.ts';

/**
 * What the buttons, menus and modals of moderators do: all in messages that only they see. `draft` is the id of a draft,
 * `number` that of a version, as the presser saw it; `page` counts from 0.
 */
export type LibraryPress =
  /** A draft's preview. */
  | { readonly action: 'draft'; readonly draft: string; readonly page: number }
  | { readonly action: 'draft-publish'; readonly draft: string }
  /** Opens the modal that corrects title and language. */
  | { readonly action: 'draft-correct'; readonly draft: string }
  | { readonly action: 'draft-correct-sent'; readonly draft: string }
  | { readonly action: 'draft-cancel'; readonly draft: string }
  /** The modal of an article that was pasted, sent in. */
  | { readonly action: 'paste-sent' }
  /** The server's own articles, or those removed that can be brought back. */
  | { readonly action: 'stored-list'; readonly removed: boolean; readonly page: number }
  /** A menu of them; each option's value is the custom id of a `stored`. */
  | { readonly action: 'choose-stored' }
  /** What a moderator sees of an article. */
  | { readonly action: 'stored'; readonly slug: string }
  | { readonly action: 'stored-edit'; readonly slug: string }
  /** `check` tells whether the article is still as the form showed it. */
  | { readonly action: 'stored-edit-sent'; readonly slug: string; readonly check: string }
  /** Keeps an article to no channels any more, or to no roles, or to neither; `check` as above. */
  | {
      readonly action: 'stored-open';
      readonly slug: string;
      readonly check: string;
      readonly channels: boolean;
      readonly roles: boolean;
    }
  | { readonly action: 'stored-remove'; readonly slug: string }
  | { readonly action: 'stored-restore'; readonly slug: string }
  | { readonly action: 'stored-refresh'; readonly slug: string }
  /** The changed text that waits, beside the one served. */
  | { readonly action: 'change'; readonly slug: string; readonly number: number; readonly page: number }
  /** `check` tells whether the text that waits is still the one that was seen. */
  | { readonly action: 'change-take'; readonly slug: string; readonly number: number; readonly check: string }
  | { readonly action: 'change-drop'; readonly slug: string; readonly number: number; readonly check: string }
  | { readonly action: 'history'; readonly slug: string; readonly page: number }
  /** A menu of versions; each option's value is the custom id of a `version`. */
  | { readonly action: 'choose-version' }
  /** A version beside the one before it. */
  | { readonly action: 'version'; readonly slug: string; readonly number: number; readonly page: number }
  | { readonly action: 'rollback'; readonly slug: string; readonly number: number }
  /** Who did what, from behind `before`; `null` for the newest. */
  | { readonly action: 'library-log'; readonly before: LogPlace | null };
