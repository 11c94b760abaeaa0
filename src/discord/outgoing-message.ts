import { MessageFlags, type APIMessageTopLevelComponent } from 'discord.js';
import type { MessageBody } from './message/message-body.ts';
import type { Visibility } from './outcome.ts';

/** What every message of the bot has in common as Discord's API takes it. */
export interface OutgoingMessage {
  readonly components: APIMessageTopLevelComponent[];
  readonly flags: number;
  readonly allowed_mentions: { readonly parse: [] };
}

/** A message as it is sent, and as it is edited: an edit that leaves `allowed_mentions` out pings again. */
export function outgoingMessage(message: MessageBody, visibility: Visibility): OutgoingMessage {
  return {
    components: [...message.components],
    flags: MessageFlags.IsComponentsV2 | (visibility === 'private' ? MessageFlags.Ephemeral : 0),
    allowed_mentions: { parse: [] },
  };
}
