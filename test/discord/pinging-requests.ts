import { InteractionResponseType } from 'discord.js';
import { z } from 'zod';
import type { StandIn } from '../../src/playground/stand-in.ts';

const callback = z.object({ type: z.enum(InteractionResponseType), data: z.unknown() });
const message = z.union([z.looseObject({ components: z.array(z.unknown()) }), z.looseObject({ content: z.string() })]);
const silent = z.object({
  allowed_mentions: z.strictObject({ parse: z.tuple([]), replied_user: z.literal(false).optional() }),
});

/** The requests that wrote a message, new or anew, without saying that it pings nobody. */
export function pingingRequests({ log }: Pick<StandIn, 'log'>): readonly string[] {
  return log.entries.flatMap((entry) => {
    if (entry.kind !== 'request' || !message.safeParse(messageOf(entry.body)).success) return [];
    return silent.safeParse(messageOf(entry.body)).success ? [] : [`${entry.method} ${entry.path}`];
  });
}

/** An acknowledgement holds its message; a modal, which pings nobody, looks much like one. */
function messageOf(body: unknown): unknown {
  const { success, data: response } = callback.safeParse(body);
  if (!success) return body;
  return response.type === InteractionResponseType.Modal ? null : response.data;
}
