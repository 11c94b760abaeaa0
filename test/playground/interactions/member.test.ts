import {
  GatewayDispatchEvents,
  GatewayIntentBits,
  type GatewayInteractionCreateDispatchData,
  type GatewayMessageCreateDispatchData,
} from 'discord.js';
import { expect, test } from 'vitest';
import { newsroom } from '../../../src/playground/world/newsroom.ts';
import type { GuildSetting, PersonSetting } from '../../../src/playground/world/setting.ts';
import { connectClient } from '../connect-client.ts';
import { slash } from '../interaction-kinds.ts';
import { meetBot } from '../meet-bot.ts';
import { startTestStandIn } from '../start-test-stand-in.ts';

const { home, neighbour } = newsroom.guilds;
const { noor, joris, mila, fleur, sam } = newsroom.people;
const { readers, curator, moderator, neighbourModerator } = newsroom.roles;

test.each<[string, PersonSetting, GuildSetting, string[], boolean, boolean]>([
  ['a reader', noor, home, [readers.id], false, false],
  ['a curator', joris, home, [curator.id], false, false],
  ['the owner', mila, home, [moderator.id], true, true],
  ['a moderator who is not the owner', fleur, neighbour, [neighbourModerator.id], true, false],
  ['a member of two servers, in the other', sam, neighbour, [], false, false],
])('an interaction tells the roles of %s and what they may', async (_who, person, guild, roles, manages, isAdmin) => {
  const { standIn, client, next } = await meetBot({ standIn: { world: newsroom.withNeighbour } });
  const [channel] = guild.channels;
  // Without the servers' roles in its cache, discord.js gives a member none.
  const raw = new Promise<GatewayInteractionCreateDispatchData>((resolve) =>
    client.ws.once(GatewayDispatchEvents.InteractionCreate, resolve),
  );
  standIn
    .as(person)
    .in(channel?.id ?? '')
    .slash('ask', { question: 'Wie?' });
  expect((await raw).member?.roles).toEqual(roles);
  const interaction = await next(slash);
  expect(interaction.memberPermissions?.has('ManageGuild', false)).toBe(manages);
  expect(interaction.memberPermissions?.has('Administrator')).toBe(isAdmin);
  expect(interaction.memberPermissions?.has('SendMessages')).toBe(true);
  await interaction.reply('ok');
});

test('a message tells the roles of its author', async () => {
  const standIn = await startTestStandIn();
  const heard = new Promise<GatewayMessageCreateDispatchData>((resolve) => {
    void connectClient(standIn, { intents: [GatewayIntentBits.GuildMessages] }, (client) => {
      client.ws.once(GatewayDispatchEvents.MessageCreate, resolve);
    }).then(() => standIn.as(joris).send('terzijde'));
  });
  expect((await heard).member?.roles).toEqual([curator.id]);
});

test('an interaction tells what the bot itself may, and how large its files may be', async () => {
  const { standIn, next } = await meetBot();
  standIn.as(noor).slash('ask', { question: 'Wie?' });
  const interaction = await next(slash);
  expect(interaction.appPermissions.has('SendMessagesInThreads')).toBe(true);
  expect(interaction.appPermissions.has('AttachFiles')).toBe(false);
  expect(interaction.attachmentSizeLimit).toBe(10 * 1024 * 1024);
  expect(interaction.entitlements.size).toBe(0);
  expect(interaction.context).toBe(0);
  await interaction.reply('ok');
});

test('who is no member of a server is not in its channels', async () => {
  const standIn = await startTestStandIn({ world: newsroom.withNeighbour });
  expect(standIn.as(fleur).channel.id).toBe(neighbour.channels[0].id);
  expect(() => standIn.as(noor).in(neighbour.channels[0].id)).toThrow('noor is not in');
  expect(() => standIn.as(fleur).in(newsroom.group.id)).toThrow('fleur is not in');
});
