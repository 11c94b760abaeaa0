import type { APIMessageTopLevelComponent } from 'discord.js';
import type { SummaryLength } from '../answer/summary.ts';
import type { Press } from './press.ts';

/** A press with all that it says; a menu stands for the press that its chosen option holds. */
export type SinglePress = Exclude<Press, { action: `choose-${string}` | 'ask-on-sent' }>;

/** The message that a button hangs on. */
export interface PressedMessage {
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Whether only the presser sees it. */
  readonly private: boolean;
}

/** The message that the message command was called on. */
export interface FoundMessage {
  readonly text: string;
  /** Where a Components V2 message, as the bot's own are, has its text. */
  readonly components: readonly APIMessageTopLevelComponent[];
}

/** What an interaction asks for, typed; nothing of it is looked up yet. */
export type Request =
  | {
      readonly kind: 'ask';
      readonly question: string;
      /** As typed: a slug when it was chosen from what was offered, else anything. */
      readonly article: string | null;
      readonly private: boolean;
    }
  | {
      readonly kind: 'summary';
      readonly article: string | null;
      /** As typed: a `chosenValue` of its index when it was chosen from what was offered, else anything. */
      readonly section: string | null;
      readonly length: SummaryLength;
    }
  | { readonly kind: 'articles' }
  | { readonly kind: 'help' }
  | { readonly kind: 'find'; readonly content: FoundMessage }
  | {
      readonly kind: 'autocomplete';
      /** `null` for an option that is not ours any more. */
      readonly option: 'question' | 'article' | 'section' | null;
      readonly typed: string;
      readonly article: string | null;
    }
  | { readonly kind: 'press'; readonly press: SinglePress; readonly on: PressedMessage }
  | { readonly kind: 'ask-on'; readonly slug: string; readonly private: boolean; readonly question: string }
  /** Something of an earlier version, or not of ours; a menu or a modal counts as a button. */
  | { readonly kind: 'outdated'; readonly what: 'button' | 'command' };
