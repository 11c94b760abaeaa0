import { GatewayDispatchEvents, Routes, type Client, type REST } from 'discord.js';
import { z } from 'zod';
import { answerAddressed } from './answer-addressed.ts';
import { answerInteraction } from './answer-interaction.ts';
import { addressedMessage, messageSchema } from './incoming-message.ts';
import { interactionSchema } from './interaction.ts';
import { RecentIds } from './recent-ids.ts';
import { ServerLocales } from './server-locales.ts';
import type { Services } from './services.ts';
import { ThreadParents } from './thread-parents.ts';
import type { WorkInHand } from './work-in-hand.ts';

/** Ids of events remembered: a repeat comes within seconds, and no one bot is asked so often in that time. */
const REMEMBERED_EVENTS = 1000;

const serverSchema = z.object({ preferred_locale: z.string() });
const channelSchema = z.object({ type: z.number(), parent_id: z.string().nullish() });

/**
 * Answers what the gateway brings. Its events are taken as they come in: discord.js holds its own back until every shard is
 * ready, and three seconds are soon over.
 */
export function listen(client: Client, interactionRest: REST, work: WorkInHand, services: Services): void {
  const { log } = services;
  const seen = new RecentIds(REMEMBERED_EVENTS);
  const now = (): number => performance.now();
  const locales = new ServerLocales(
    async (server) => serverSchema.parse(await client.rest.get(Routes.guild(server))).preferred_locale,
    now,
  );
  const threads = new ThreadParents(async (channel) => {
    const { type, parent_id: parent = null } = channelSchema.parse(await client.rest.get(Routes.channel(channel)));
    return { type, parent };
  });

  client.ws.on(GatewayDispatchEvents.InteractionCreate, (data: unknown) => {
    const receivedAt = now();
    work.take(async () => {
      const { success, data: interaction, error } = interactionSchema.safeParse(data);
      if (!success) {
        log.warn({ err: error }, 'an interaction of a kind that is not ours');
        return;
      }
      if (seen.add(interaction.id)) {
        await answerInteraction(interaction, interactionRest, services, () => now() - receivedAt);
      }
    });
  });

  client.ws.on(GatewayDispatchEvents.MessageCreate, (data: unknown) => {
    const receivedAt = now();
    const { data: message } = messageSchema.safeParse(data);
    const addressed = message === undefined || client.user === null ? null : addressedMessage(message, client.user.id);
    if (addressed !== null && seen.add(addressed.id)) {
      work.take(() => answerAddressed(addressed, { locales, threads }, services, () => now() - receivedAt));
    }
  });
}
