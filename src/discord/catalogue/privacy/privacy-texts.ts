/** How much is kept of a member. */
export interface KeptCounts {
  readonly questions: number;
  readonly votes: number;
  readonly drafts: number;
  /** What they did as a moderator. */
  readonly deeds: number;
}

/** Whether, and for how long, the server in which it is asked keeps the text of questions; `null` outside servers. */
export type KeepsTexts = { readonly days: number } | 'none' | null;

/** What `/privacy` says, in one language. */
export interface PrivacyTexts {
  readonly title: string;
  readonly intro: string;
  /** What is kept of everyone, as Markdown. */
  what(here: KeepsTexts): string;
  /** What is kept of this member now. */
  kept(counts: KeptCounts): string;
  readonly nothingKept: string;
  readonly give: string;
  readonly erase: string;
  /** With the file. */
  readonly given: string;
  /** Of the file. */
  readonly fileDescription: string;
  readonly confirmTitle: string;
  confirm(counts: KeptCounts): string;
  readonly eraseNow: string;
  readonly back: string;
  readonly erased: string;
}
