import { setTimeout as delay } from 'node:timers/promises';
import { GatewayIntentBits, IntentsBitField } from 'discord.js';
import { expect, test } from 'vitest';
import { startBot } from '../../src/discord/bot.ts';
import { COMMANDS } from '../../src/discord/commands.ts';
import { createQuestionLimits } from '../../src/library/rate-limits.ts';
import { createLogger } from '../../src/logging.ts';
import type { ArticlesLibrary } from '../../src/library/articles-library.ts';
import { ACKNOWLEDGE_WITHIN } from '../../src/playground/rules/limits.ts';
import type { StandIn } from '../../src/playground/stand-in.ts';
import { newsroom } from '../../src/playground/world/newsroom.ts';
import { startStandIn } from '../../src/playground/stand-in.ts';
import { FakeClock } from '../playground/fake-clock.ts';
import { startTestStandIn } from '../playground/start-test-stand-in.ts';
import { gate, librariesOf, textOf, startTestBot, testLibrary } from './fixture.ts';
import { testCuration, testStore } from './test-store.ts';

const costs = { vraag: 'Wat kost de brug?' };

function commandWrites(standIn: StandIn): number {
  const writes = standIn.log.entries.filter(
    (entry) => entry.kind === 'request' && entry.method !== 'GET' && entry.path.includes('/commands'),
  );
  return writes.length;
}

/** What starting comes to, with this token at this address. */
async function start(api: string, token: string) {
  const log = createLogger({ level: 'silent', format: 'json', secrets: [], output: process.stdout });
  const store = await testStore();
  const services = { libraries: librariesOf(() => testLibrary()), store, curation: testCuration(store), log };
  const limits = createQuestionLimits({ perMember: 0, perServer: 0 });
  const drawChart = () => Promise.reject(new Error('nothing is drawn here'));
  return startBot({ api, token, deploy: false, limits, drawChart, ...services });
}

test('starting registers the commands; starting again changes nothing', async () => {
  const { standIn, bot } = await startTestBot();
  expect(commandWrites(standIn)).toBe(COMMANDS.length);
  await bot.close();
  await startTestBot({ standIn });
  expect(commandWrites(standIn)).toBe(COMMANDS.length);
});

test('a rate limit on its commands holds up neither the start nor a stop, and is told in the log', async () => {
  const standIn = await startTestStandIn();
  standIn.rateLimits.limit({ method: 'POST', path: /\/commands$/, times: 1, retryAfter: 20 });
  const { bot, lines } = await startTestBot({ standIn, waits: false });
  await expect.poll(() => lines.join('')).toContain('Discord limits how often');
  expect(lines.join('')).toMatch(/"seconds":2[01]/);
  await bot.close();
  await bot.deployed;
  expect(standIn.gateway.connected).toBe(false);
  expect(lines.join('')).toContain('stopped before the commands were brought up to date');
});

test('a short rate limit is waited out without a word, and the commands are in place after it', async () => {
  const standIn = await startTestStandIn();
  standIn.rateLimits.limit({ method: 'POST', path: /\/commands$/, times: 1, retryAfter: 0.02 });
  const { lines } = await startTestBot({ standIn });
  expect(standIn.commands.all(null)).toHaveLength(COMMANDS.length);
  expect(lines.join('')).not.toContain('Discord limits');
});

test('it tells how to invite it and how to add it to an account', async () => {
  const { bot } = await startTestBot();
  expect(new URL(bot.invite).searchParams.get('client_id')).toBe(newsroom.setting.application.id);
  expect(new URL(bot.userInstall).searchParams.get('client_id')).toBe(newsroom.setting.application.id);
});

test('it asks for no privileged intent, and not for what servers hold', async () => {
  const { standIn } = await startTestBot();
  const [intents = 0] = standIn.gateway.sessionIntents;
  expect(new IntentsBitField(intents).toArray().sort()).toEqual(['DirectMessages', 'GuildMessages']);
  expect(intents & GatewayIntentBits.MessageContent).toBe(0);
});

test('a server that never becomes available makes nobody wait', async () => {
  const { noor } = await startTestBot({ standIn: await startTestStandIn({ guildsArrive: false }) });
  const { message } = await noor.slash('vraag', costs).answered();
  expect(textOf(message)).toContain('De brug kost twaalf miljoen euro.');
});

test('after a reconnect and after a lost connection, it answers again', async () => {
  const { noor, standIn } = await startTestBot();
  standIn.gateway.requestReconnect();
  await noor.slash('vraag', costs).answered();
  standIn.gateway.drop(4000);
  await noor.slash('vraag', costs).answered();
  expect(noor.messages).toHaveLength(2);
});

test('stopping finishes what is being answered and takes on nothing more', async () => {
  const { opened, open } = gate<ArticlesLibrary>();
  const clock = new FakeClock();
  const standIn = await startTestStandIn({ clock, acknowledgeWithin: ACKNOWLEDGE_WITHIN });
  const { noor, sam, bot } = await startTestBot({ standIn, libraryFor: () => opened });
  const asked = await noor.slash('vraag', costs).until(({ state }) => state === 'thinking');
  let closed = false;
  const closing = bot.close().then(() => {
    closed = true;
  });
  const tooLate = sam.slash('help');
  // Long enough for a bot that did take it on, and well within the seconds that a stop waits.
  await delay(300);
  clock.advance(ACKNOWLEDGE_WITHIN + 1);
  expect(tooLate.state).toBe('failed');
  expect(closed).toBe(false);
  open(testLibrary());
  await closing;
  expect(textOf(asked.message)).toContain('De brug kost twaalf miljoen euro.');
  expect(standIn.gateway.connected).toBe(false);
  await bot.close();
});

test('an answer that does not come holds up a stop for some seconds only', async () => {
  const { noor, bot, lines } = await startTestBot({ libraryFor: () => new Promise(() => undefined) });
  await noor.slash('vraag', costs).until((exchange) => exchange.state === 'thinking');
  await bot.close();
  expect(lines.join('')).toContain('stopped before everything was answered');
});

test('a wrong token is told as such', async () => {
  const standIn = await startTestStandIn();
  expect(await start(standIn.apiUrl, 'not.the.token')).toEqual({ ok: false, failure: { id: 'wrong-token' } });
});

test('a network that gives no answer is told as such', async () => {
  const standIn = await startStandIn();
  await standIn.close();
  expect(await start(standIn.apiUrl, standIn.token)).toEqual({
    ok: false,
    failure: { id: 'unreachable', api: standIn.apiUrl, cause: 'ECONNREFUSED' },
  });
});

test('a token that is made invalid while it runs ends the bot, which says why', async () => {
  const { standIn, bot } = await startTestBot();
  standIn.gateway.drop(4004);
  expect(await bot.ended).toEqual({ id: 'wrong-token' });
});

test('the log holds neither the token nor what members ask', async () => {
  const { noor, standIn, bot, lines } = await startTestBot();
  await noor.slash('vraag', costs).answered();
  await noor.slash('vraag', { vraag: 'Wat wordt het weer morgen?' }).answered();
  await bot.close();
  expect(lines.join('')).not.toContain(standIn.token);
  expect(lines.join('')).not.toContain('Wat kost');
  expect(lines.join('')).not.toContain('het weer');
});
