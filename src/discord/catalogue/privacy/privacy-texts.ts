/** How much is kept of a member. */
export interface Kept {
  readonly questions: number;
  readonly votes: number;
  readonly drafts: number;
  /** What they did as a moderator: erasing takes their id from it. */
  readonly deeds: number;
  readonly versions: number;
  /** New texts of articles that wait for approval. */
  readonly waiting: number;
  /** When they last erased their data, in milliseconds since the epoch. */
  readonly erasedAt: number | null;
}

/** Whether, and for how long, the server in which it is asked keeps the text of questions; `null` outside servers. */
export type KeepsTexts = { readonly days: number } | 'none' | null;

/** What `/privacy` says, in one language. */
export interface PrivacyTexts {
  readonly title: string;
  readonly intro: string;
  /** What is kept of everyone, as Markdown. */
  what(here: KeepsTexts): string;
  /** What is kept of this member now, as Markdown. */
  kept(kept: Kept): string;
  readonly give: string;
  readonly erase: string;
  /** With the file. */
  readonly given: string;
  /** Of the file. */
  readonly fileDescription: string;
  readonly confirmTitle: string;
  confirm(kept: Kept): string;
  readonly eraseNow: string;
  readonly back: string;
  readonly erased: string;
}
