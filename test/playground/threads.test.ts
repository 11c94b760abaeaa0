import {
  ChannelType,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Routes,
  type GatewayInteractionCreateDispatchData,
  type GatewayMessageCreateDispatchData,
} from 'discord.js';
import { expect, test } from 'vitest';
import { newsroom } from '../../src/playground/world/newsroom.ts';
import { connectClient } from './connect-client.ts';
import { slash } from './interaction-kinds.ts';
import { meetBot, refusalOf } from './meet-bot.ts';
import { repliesChecked } from './start-test-stand-in.ts';

const { home } = newsroom.guilds;
const [general] = home.channels;

test('an interaction in a thread tells the thread and its channel, and is answered there', async () => {
  const { standIn, client, noor, next } = await meetBot();
  const thread = standIn.world.openThread(general.id, 'Over de brug');
  const raw = new Promise<GatewayInteractionCreateDispatchData>((resolve) =>
    client.ws.once(GatewayDispatchEvents.InteractionCreate, resolve),
  );
  const exchange = noor.in(thread.id).slash('ask', { question: 'Wie?' });
  expect(await raw).toMatchObject({
    channel_id: thread.id,
    channel: { id: thread.id, type: ChannelType.PublicThread, parent_id: general.id, name: 'Over de brug' },
    guild_id: home.id,
    context: 0,
    member: { roles: [newsroom.roles.readers.id] },
  });
  await (await next(slash)).reply('Zij.');
  expect(exchange.message.content).toBe('Zij.');
  expect(noor.in(thread.id).messages).toHaveLength(1);
  expect(noor.messages).toEqual([]);
});

test('a thread can be looked up, with the channel that it is in', async () => {
  const { standIn, client } = await meetBot();
  const thread = standIn.world.openThread(general.id, 'Over de brug');
  expect(await client.rest.get(Routes.channel(thread.id))).toMatchObject({ type: 11, parent_id: general.id });
  expect(await client.rest.get(Routes.channel(general.id))).toMatchObject({ type: 0, parent_id: null });
});

test('a message in a thread reaches the bot, which may reply if it may write in threads', async () => {
  const { standIn, client } = await meetBot({ client: { intents: [GatewayIntentBits.GuildMessages] } });
  const thread = standIn.world.openThread(general.id, 'Over de brug');
  const heard = new Promise<GatewayMessageCreateDispatchData>((resolve) =>
    client.ws.once(GatewayDispatchEvents.MessageCreate, resolve),
  );
  standIn.as(newsroom.people.noor).in(thread.id).send('Wie?');
  expect(await heard).toMatchObject({ channel_id: thread.id, guild_id: home.id });
  const route = Routes.channelMessages(thread.id);
  expect(await client.rest.post(route, { body: { content: 'Zij.' } })).toMatchObject({ channel_id: thread.id });
});

test('who may write in channels alone may not in threads', async () => {
  const onlyChannels = { ...home, appPermissions: (1n << 10n) | (1n << 11n) };
  const world = { ...newsroom.setting, guilds: [onlyChannels] };
  const { standIn, client } = await meetBot({ standIn: { ...repliesChecked, world } });
  const thread = standIn.world.openThread(general.id, 'Over de brug');
  const body = { content: 'Zij.' };
  expect(await refusalOf(client.rest.post(Routes.channelMessages(thread.id), { body }))).toMatchObject({ code: 50013 });
  await client.rest.post(Routes.channelMessages(general.id), { body });
});

test('threads are announced, and there when a server arrives', async () => {
  const { standIn, client } = await meetBot({ client: { intents: [GatewayIntentBits.Guilds] } });
  const opened = new Promise((resolve) => client.once('threadCreate', resolve));
  const thread = standIn.world.openThread(general.id, 'Over de brug');
  expect(await opened).toMatchObject({ id: thread.id, name: 'Over de brug', parentId: general.id });
  const late = await connectClient(standIn, { intents: [GatewayIntentBits.Guilds] });
  expect(late.channels.cache.get(thread.id)?.isThread()).toBe(true);
});

test('there is no thread in a conversation', async () => {
  const { standIn } = await meetBot();
  expect(() => standIn.world.openThread(newsroom.group.id, 'Zijpad')).toThrow('no channel of a server');
});
