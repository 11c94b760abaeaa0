import type { APIMessageTopLevelComponent } from 'discord.js';
import type { SummaryLength } from '../answer/summary.ts';
import type { InsightDays } from './insights-press.ts';
import type { LibraryRequest } from './library-request.ts';
import type { ModalFields } from './modal-fields.ts';
import type { Press } from './press.ts';

/** A press with all that it says; a menu stands for the press that its chosen option holds. */
export type SinglePress = Exclude<Press, { action: `choose-${string}` | `${string}-sent` }>;

/** A modal that was sent in. */
export type SentModal = Extract<Press, { action: `${string}-sent` }>;

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
      /** `null` where the asker did not say; then the server's setting holds. */
      readonly private: boolean | null;
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
  | LibraryRequest
  | { readonly kind: 'settings' }
  | { readonly kind: 'insights'; readonly days: InsightDays }
  | { readonly kind: 'why'; readonly question: string }
  | { readonly kind: 'privacy' }
  | {
      readonly kind: 'press';
      readonly press: SinglePress;
      readonly on: PressedMessage;
      /** What was chosen in a menu of channels or roles: their ids. */
      readonly values: readonly string[];
    }
  | {
      readonly kind: 'modal';
      readonly press: SentModal;
      readonly fields: ModalFields;
      /** `null` where a command opened the modal. */
      readonly on: PressedMessage | null;
    }
  /** Something of an earlier version, or not of ours; a menu or a modal counts as a button. */
  | { readonly kind: 'outdated'; readonly what: 'button' | 'command' };
