import { expect, test } from 'vitest';
import { createLibrary, type ArticlesLibrary } from '../../src/library/articles-library.ts';
import { DEFAULT_SETTINGS } from '../../src/library/store/server-settings.ts';
import { systemClock } from '../../src/playground/clock.ts';
import type { Exchange } from '../../src/playground/interactions/exchange.ts';
import { ACKNOWLEDGE_WITHIN } from '../../src/playground/rules/limits.ts';
import type { StandIn } from '../../src/playground/stand-in.ts';
import { isEphemeral, isThinking } from '../../src/playground/world/message.ts';
import { newsroom } from '../../src/playground/world/newsroom.ts';
import { startTestStandIn } from '../playground/start-test-stand-in.ts';
import { buttonId, gate, textOf, startTestBot, testLibrary } from './fixture.ts';

/** A bot whose articles are late from the moment that `hold` is called until `arrive` is. */
async function startLateBot() {
  const articles = testLibrary();
  let library: ArticlesLibrary | Promise<ArticlesLibrary> = articles;
  const { opened, open } = gate<ArticlesLibrary>();
  const bot = await startTestBot({ libraryFor: () => library });
  return {
    ...bot,
    hold: () => {
      library = opened;
    },
    arrive: (what = articles) => {
      library = what;
      open(what);
    },
  };
}

const thinking = (exchange: Exchange): boolean => exchange.state === 'thinking';
const costs = { vraag: 'Wat kost de brug?' };

function callbacks(standIn: StandIn): number {
  return standIn.log.entries.filter((entry) => entry.kind === 'request' && entry.path.endsWith('/callback')).length;
}

test('an answer in time is one request', async () => {
  const { noor, standIn } = await startTestBot();
  // The first request of a process is slow for reasons of its own.
  await noor.slash('help').answered();
  const before = standIn.log.entries.filter(({ kind }) => kind === 'request').length;
  await noor.slash('vraag', costs).answered();
  expect(standIn.log.entries.filter(({ kind }) => kind === 'request').length).toBe(before + 1);
});

test('a late answer is announced to all who will see it, and comes', async () => {
  const { noor, sam, standIn, hold, arrive } = await startLateBot();
  hold();
  const asked = await noor.slash('vraag', costs).until(thinking);
  expect(sam.messages.map(isThinking)).toEqual([true]);
  arrive();
  const { message } = await asked.answered();
  expect(isThinking(message)).toBe(false);
  expect(isEphemeral(message)).toBe(false);
  expect(textOf(message)).toContain('De brug kost twaalf miljoen euro.');
  expect(callbacks(standIn)).toBe(1);
});

test('a late private answer is announced to the asker alone', async () => {
  const { noor, sam, hold, arrive } = await startLateBot();
  hold();
  const asked = await noor.slash('vraag', { ...costs, privé: true }).until(thinking);
  expect(sam.messages).toEqual([]);
  arrive();
  const { message } = await asked.answered();
  expect(isEphemeral(message)).toBe(true);
});

test('a late summary is announced to all who will see it, and comes', async () => {
  const { noor, sam, hold, arrive } = await startLateBot();
  hold();
  const asked = await noor.slash('samenvatting', { artikel: 'brug' }).until(thinking);
  expect(sam.messages.map(isThinking)).toEqual([true]);
  arrive();
  const { message } = await asked.answered();
  expect(isThinking(message)).toBe(false);
  expect(isEphemeral(message)).toBe(false);
  expect(textOf(message)).toContain('De brug kost twaalf miljoen euro.');
  expect(sam.messages.map(textOf)).toEqual([textOf(message)]);
});

test('where a server chose private answers, a late summary is announced to the asker alone', async () => {
  const { noor, sam, mila, store, hold, arrive } = await startLateBot();
  const { id } = newsroom.guilds.home;
  await store.servers.setSettings(id, { ...DEFAULT_SETTINGS, answers: 'private' }, mila.person.id, Date.now());
  hold();
  const asked = await noor.slash('samenvatting', { artikel: 'brug' }).until(thinking);
  expect(sam.messages).toEqual([]);
  arrive();
  const { message } = await asked.answered();
  expect(isEphemeral(message)).toBe(true);
  expect(textOf(message)).toContain('De brug kost twaalf miljoen euro.');
  expect(sam.messages).toEqual([]);
});

test('where a server chose private answers, a late one is announced to the asker alone; unless all are to see it', async () => {
  const { noor, sam, mila, store, hold, arrive } = await startLateBot();
  const { id } = newsroom.guilds.home;
  await store.servers.setSettings(id, { ...DEFAULT_SETTINGS, answers: 'private' }, mila.person.id, Date.now());
  hold();
  const asked = await noor.slash('vraag', costs).until(thinking);
  expect(sam.messages).toEqual([]);
  const open = await noor.slash('vraag', { ...costs, privé: false }).until(thinking);
  expect(sam.messages.map(isThinking)).toEqual([true]);
  arrive();
  const all = await Promise.all([asked, open].map((each) => each.answered()));
  expect(all.map(({ message }) => isEphemeral(message))).toEqual([true, false]);
});

test('what turns out late not to be for everyone takes the announcement back and tells the asker alone', async () => {
  const { noor, sam, hold, arrive } = await startLateBot();
  hold();
  const asked = await noor.slash('vraag', { vraag: 'Wat wordt het weer morgen?' }).until(thinking);
  expect(sam.messages).toHaveLength(1);
  arrive();
  const { message } = await asked.answered();
  expect(isEphemeral(message)).toBe(true);
  expect(textOf(message)).toContain('De artikelen geven daar geen antwoord op.');
  expect(sam.messages).toEqual([]);
});

test('a late page still turns in place', async () => {
  const { noor, standIn, hold, arrive } = await startLateBot();
  const { message } = await noor.slash('vraag', costs).answered();
  hold();
  const turning = await noor.press(message, buttonId(message, 'Meer passages')).until(thinking);
  arrive();
  const turned = await turning.answered();
  expect(turned.message.id).toBe(message.id);
  expect(textOf(turned.message)).not.toBe(textOf(message));
  expect(callbacks(standIn)).toBe(2);
});

test('when the article goes while its page is late, the presser is told alone', async () => {
  const { noor, sam, hold, arrive } = await startLateBot();
  const { message } = await noor.slash('vraag', { ...costs, artikel: 'brug' }).answered();
  hold();
  const turning = await noor.press(message, buttonId(message, 'Meer passages')).until(thinking);
  arrive(createLibrary([]));
  const { messages } = await turning.answered();
  expect(messages.map((each) => isEphemeral(each))).toEqual([false, true]);
  expect(messages.map(textOf)[1]).toContain('Dat artikel is er niet meer.');
  expect(sam.messages.map(textOf)).toEqual([textOf(message)]);
});

test('a modal that would come too late is asked for again', async () => {
  const { noor, hold, arrive } = await startLateBot();
  const { message } = await noor.slash('vraag', costs).answered();
  hold();
  const pressed = await noor.press(message, buttonId(message, 'Vraag verder')).until(thinking);
  arrive();
  await pressed.answered();
  expect(textOf(pressed.message)).toContain('Probeer het zo nog eens.');
  const again = await noor.press(message, buttonId(message, 'Vraag verder')).answered();
  expect(again.modal.title).toBe('Stel een vraag');
});

test('an interaction that Discord has given up on is logged and left, not tried again', async () => {
  let late = 0;
  const clock = { ...systemClock, now: () => Date.now() + late };
  const standIn = await startTestStandIn({ clock, acknowledgeWithin: ACKNOWLEDGE_WITHIN });
  const { noor, bot, lines } = await startTestBot({ standIn });
  // The event reaches the bot at once; for Discord, four seconds have passed.
  noor.slash('vraag', costs);
  late = 4000;
  const asked = gate<undefined>();
  standIn.log.added.subscribe((entry) => {
    if (entry.kind === 'reply' && entry.path.endsWith('/callback')) asked.open(undefined);
  });
  await asked.opened;
  await bot.close();
  expect(callbacks(standIn)).toBe(1);
  expect(lines.join('')).toContain('the interaction has expired');
});

test('two processes with one token say a thing once', async () => {
  const one = await startTestBot();
  const other = await startTestBot({ standIn: one.standIn });
  const { message } = await one.noor.slash('vraag', costs).answered();
  await Promise.all([one.bot.close(), other.bot.close()]);
  expect(one.noor.messages).toHaveLength(1);
  expect(textOf(message)).toContain('De brug kost twaalf miljoen euro.');
  const lines = [...one.lines, ...other.lines];
  expect(lines.filter((line) => line.includes('acknowledged before'))).toHaveLength(1);
  expect(lines.filter((line) => line.includes('"level":50'))).toEqual([]);
});
