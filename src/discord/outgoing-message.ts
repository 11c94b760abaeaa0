import { MessageFlags, type APIMessageTopLevelComponent, type RawFile } from 'discord.js';
import type { MessageBody } from './message/message-body.ts';
import type { Visibility } from './outcome.ts';

/** What every message of the bot has in common as Discord's API takes it. */
export interface OutgoingBody {
  readonly components: APIMessageTopLevelComponent[];
  readonly flags: number;
  readonly allowed_mentions: { readonly parse: [] };
  /** The files of the message, by their places in `files`; those that it had before go. Absent where those stay. */
  readonly attachments?: readonly { readonly id: string; readonly filename: string; readonly description: string }[];
}

export interface OutgoingMessage {
  readonly body: OutgoingBody;
  readonly files: RawFile[];
}

/** A message as it is sent, and as it is edited: an edit that leaves `allowed_mentions` out pings again. */
export function outgoingMessage({ components, files }: MessageBody, visibility: Visibility): OutgoingMessage {
  const attachments = files?.map(({ name, description }, at) => ({ id: String(at), filename: name, description }));
  return {
    body: {
      components: [...components],
      flags: MessageFlags.IsComponentsV2 | (visibility === 'private' ? MessageFlags.Ephemeral : 0),
      allowed_mentions: { parse: [] },
      ...(attachments === undefined ? {} : { attachments }),
    },
    files: (files ?? []).map(({ name, bytes }) => ({ name, data: Buffer.from(bytes) })),
  };
}
