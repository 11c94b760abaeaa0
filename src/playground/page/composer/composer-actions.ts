import type { Doing } from '../../protocol/asked.ts';
import type { Reply } from '../../protocol/told.ts';

/** Options by their keys. */
export type OptionValues = Extract<Doing, { do: 'slash' }>['values'];

/** To which message a message replies, and whether its author is to be pinged. */
export type ReplyTarget = Extract<Doing, { do: 'send' }>['replyTo'];

/** What the message box asks for. Each rejects where the stand-in cannot be reached. */
export interface ComposerActions {
  slash(command: string, values: OptionValues): Promise<Reply>;
  autocomplete(command: string, values: OptionValues, focused: string): Promise<Reply>;
  send(content: string, replyTo: ReplyTarget): Promise<Reply>;
  /** Hands a file to the stand-in; its name there comes back. */
  upload(file: File): Promise<{ readonly upload: string }>;
  cancelReply(): void;
}
