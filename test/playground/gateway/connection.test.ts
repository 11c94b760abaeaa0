import {
  Client,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  GatewayOpcodes,
  type GatewayMessageCreateDispatchData,
} from 'discord.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { StandIn } from '../../../src/playground/stand-in.ts';
import type { LoggedEntry } from '../../../src/playground/wire-log.ts';
import { newsroom } from '../../../src/playground/world/newsroom.ts';
import { connectClient } from '../connect-client.ts';
import { slash } from '../interaction-kinds.ts';
import { meetBot } from '../meet-bot.ts';
import { startTestStandIn } from '../start-test-stand-in.ts';

/** Resolves with the next thing on the wire that fits. */
function onWire(standIn: StandIn, fits: (entry: LoggedEntry) => boolean): Promise<LoggedEntry> {
  return new Promise((resolve) => {
    const stop = standIn.log.added.subscribe((entry) => {
      if (!fits(entry)) return;
      stop();
      resolve(entry);
    });
  });
}

const event = (name: string) => (entry: LoggedEntry) => entry.kind === 'event' && entry.name === name;

function identifies(standIn: StandIn): number {
  return standIn.log.entries.filter(
    (entry) => entry.kind === 'gateway' && entry.from === 'bot' && entry.opcode === GatewayOpcodes.Identify.valueOf(),
  ).length;
}

describe('logging in', () => {
  test('makes the client ready, with the servers that the app is in', async () => {
    const standIn = await startTestStandIn();
    const client = await connectClient(standIn, { intents: [GatewayIntentBits.Guilds] });
    expect(client.user.username).toBe('Vraagbaak');
    expect(client.guilds.cache.map(({ name }) => name)).toEqual(['Nieuwsgroep']);
    expect(client.guilds.cache.first()?.preferredLocale).toBe('nl');
  });

  test('with a wrong token fails', async () => {
    const standIn = await startTestStandIn();
    const client = new Client({ intents: [], rest: { api: standIn.apiUrl } });
    onTestFinished(() => client.destroy());
    await expect(client.login('wrong')).rejects.toThrow('An invalid token was provided.');
  });

  test('with an intent that the app was not granted fails', async () => {
    const standIn = await startTestStandIn();
    const client = new Client({ intents: [GatewayIntentBits.MessageContent], rest: { api: standIn.apiUrl } });
    onTestFinished(() => client.destroy());
    await expect(client.login(standIn.token)).rejects.toThrow('disallowed intents');
  });

  test('with a granted one does not', async () => {
    const standIn = await startTestStandIn({ grantedIntents: GatewayIntentBits.MessageContent });
    const client = await connectClient(standIn, { intents: [GatewayIntentBits.MessageContent] });
    expect(client.isReady()).toBe(true);
  });

  test('may find servers that never arrive', async () => {
    const standIn = await startTestStandIn({ guildsArrive: false });
    const client = await connectClient(standIn, { intents: [GatewayIntentBits.Guilds], waitGuildTimeout: 20 });
    expect(client.guilds.cache.map(({ available }) => available)).toEqual([false]);
  });
});

describe('a bot that was cut off', () => {
  test.each([4000, 1012])('resumes without identifying again (close code %i)', async (code) => {
    const { standIn, noor, next } = await meetBot();
    const resumed = onWire(standIn, event('RESUMED'));
    standIn.gateway.drop(code);
    const exchange = noor.slash('ask', { question: 'Wie?' });

    const interaction = await next(slash);
    await interaction.reply('Zij.');
    await resumed;
    expect(exchange.message.content).toBe('Zij.');
    expect(identifies(standIn)).toBe(1);
  });

  test('reconnects and resumes when it is asked to', async () => {
    const { standIn, client } = await meetBot();
    const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
    standIn.gateway.requestReconnect();
    await resumed;
    expect(identifies(standIn)).toBe(1);
  });

  test('resumes an invalid session that may be resumed', async () => {
    const { standIn } = await meetBot();
    const resumed = onWire(standIn, event('RESUMED'));
    standIn.gateway.invalidateSessions(true);
    await resumed;
    expect(identifies(standIn)).toBe(1);
  });

  test('begins a new session where it may not', async () => {
    // discord.js would wait 5 seconds between two sessions.
    const buildIdentifyThrottler = () => Promise.resolve({ waitForIdentify: () => Promise.resolve() });
    const { standIn, noor, next } = await meetBot({ client: { ws: { buildIdentifyThrottler } } });
    const ready = onWire(standIn, event('READY'));
    standIn.gateway.invalidateSessions(false);
    await ready;
    expect(identifies(standIn)).toBe(2);

    noor.slash('ask', { question: 'Wie?' });
    await (await next(slash)).reply('Zij.');
  });
});

test('a bot that logs out ends its session', async () => {
  const { standIn, client } = await meetBot();
  expect(standIn.gateway.connected).toBe(true);
  const closed = onWire(standIn, ({ kind }) => kind === 'closed');
  await client.destroy();
  await closed;
  expect(standIn.gateway.connected).toBe(false);
  expect(standIn.gateway.sessionIntents).toEqual([]);
});

test('an event may come twice', async () => {
  const { standIn, noor, next } = await meetBot();
  noor.slash('ask', { question: 'Wie?' });
  standIn.gateway.repeatLast('INTERACTION_CREATE');
  const [first, second] = [await next(slash), await next(slash)];
  expect(second.id).toBe(first.id);
  await first.reply('Zij.');
});

test('heartbeats are acknowledged', async () => {
  const standIn = await startTestStandIn({ heartbeatInterval: 1_000 });
  const acknowledged = onWire(
    standIn,
    (entry) => entry.kind === 'gateway' && entry.opcode === GatewayOpcodes.HeartbeatAck.valueOf(),
  );
  await connectClient(standIn);
  await acknowledged;
});

describe('which messages reach a bot', () => {
  /** Contents of the MESSAGE_CREATE events that a client with these intents gets. */
  async function heard(intents: GatewayIntentBits[], grantedIntents: number, act: (standIn: StandIn) => void) {
    const standIn = await startTestStandIn({ grantedIntents });
    const contents: string[] = [];
    const client = await connectClient(standIn, { intents }, (connecting) => {
      connecting.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) =>
        contents.push(message.content),
      );
    });
    act(standIn);
    const over = new Promise((resolve) => client.ws.on(GatewayDispatchEvents.InteractionCreate, resolve));
    await client.application.commands.create({ name: 'over', description: 'over' });
    standIn.as(newsroom.people.noor).slash('over');
    await over;
    return contents;
  }

  const bot = `<@${newsroom.setting.application.botId}>`;
  const speak = (standIn: StandIn) => {
    const noor = standIn.as(newsroom.people.noor);
    noor.send('terzijde');
    noor.send(`${bot} wie?`);
    noor.inDirectMessages().send('en jij?');
  };

  test('none without an intent for them', async () => {
    expect(await heard([GatewayIntentBits.Guilds], 0, speak)).toEqual([]);
  });

  test('those of servers, empty unless they mention it, even without the intent for servers', async () => {
    expect(await heard([GatewayIntentBits.GuildMessages], 0, speak)).toEqual(['', `${bot} wie?`]);
  });

  test('direct ones, whole', async () => {
    expect(await heard([GatewayIntentBits.DirectMessages], 0, speak)).toEqual(['en jij?']);
  });

  test('all, whole, with the privileged intent', async () => {
    const intents = [GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent];
    expect(await heard(intents, GatewayIntentBits.MessageContent, speak)).toEqual(['terzijde', `${bot} wie?`]);
  });

  test('none of a server without it', async () => {
    const [lounge] = newsroom.guilds.elsewhere.channels;
    const aside = (standIn: StandIn) => void standIn.as(newsroom.people.sam).in(lounge.id).send(`${bot} who?`);
    expect(await heard([GatewayIntentBits.GuildMessages], 0, aside)).toEqual([]);
  });
});
