import type { ShownMessage } from '../../protocol/shown-message.ts';
import type { MessageContext } from './message-context.ts';
import type { MessageTexts } from './texts.ts';

/** A message with what is going on in it. */
export interface MessageScene {
  readonly message: ShownMessage;
  readonly context: MessageContext;
  readonly texts: MessageTexts;
  /** Custom id of the control whose press or choice the bot has not answered yet. */
  readonly pending: string | null;
  press(customId: string): void;
  select(customId: string, values: readonly string[]): void;
}
