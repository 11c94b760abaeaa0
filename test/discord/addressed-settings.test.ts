import { expect, test } from 'vitest';
import { createQuestionLimits } from '../../src/library/rate-limits.ts';
import { DEFAULT_SETTINGS, type ServerSettings } from '../../src/library/store/server-settings.ts';
import type { Store } from '../../src/library/store/store.ts';
import type { Message } from '../../src/playground/world/message.ts';
import { newsroom } from '../../src/playground/world/newsroom.ts';
import type { StandIn } from '../../src/playground/stand-in.ts';
import { countedQuestions } from './counted-questions.ts';
import { startTestBot, textOf } from './fixture.ts';

const { home } = newsroom.guilds;
const [general, questions] = home.channels;
const bot = `<@${newsroom.setting.application.botId}>`;
const PRICE = `${bot} wat kost de brug?`;

async function choose(store: Store, settings: Partial<ServerSettings>): Promise<void> {
  await store.servers.setSettings(home.id, { ...DEFAULT_SETTINGS, ...settings }, 'a moderator', 1);
}

/** What the bot replies to a message, now or later. */
function reply(standIn: StandIn, { id, channelId }: Message): Promise<Message> {
  const isReply = (message: Message): boolean => message.replyTo?.id === id;
  return new Promise((resolve) => {
    const stop = standIn.world.changes.subscribe(({ message }) => {
      if (!isReply(message)) return;
      stop();
      resolve(message);
    });
    const earlier = standIn.world.messages(channelId).find(isReply);
    if (earlier !== undefined) resolve(earlier);
  });
}

function repliesTo(standIn: StandIn, { id, channelId }: Message): readonly Message[] {
  return standIn.world.messages(channelId).filter((message) => message.replyTo?.id === id);
}

test('named elsewhere than in its channels, it says in one line where it answers; merely replied to, it keeps silent', async () => {
  const { standIn, noor, store, bot: running } = await startTestBot();
  const answer = await reply(standIn, noor.send(PRICE));
  await choose(store, { channels: [questions.id] });
  const line = await reply(standIn, noor.send(PRICE));
  expect(textOf(line)).toBe(`Op deze server geef ik antwoord in <#${questions.id}>. Stel je vraag daar!`);
  const thanks = noor.send('wat kost de brug?', { to: answer });
  const thread = standIn.world.openThread(questions.id, 'brug');
  for (const channel of [questions.id, thread.id]) {
    const there = await reply(standIn, noor.in(channel).send(PRICE));
    expect(textOf(there)).toContain('twaalf miljoen');
  }
  await running.close();
  expect(repliesTo(standIn, thanks)).toEqual([]);
  expect(general.id).toBe(thanks.channelId);
});

test('it speaks the server’s language, and counts what it is asked', async () => {
  const { standIn, noor, store, bot: running } = await startTestBot();
  await choose(store, { language: 'en', reports: true });
  const vain = await reply(standIn, noor.send(`${bot} hoeveel leeuwen wonen er in de dierentuin?`));
  expect(textOf(vain)).toMatch(/articles don’t answer/);
  await reply(standIn, noor.send(PRICE));
  await running.close();
  expect(await countedQuestions(store, home.id)).toMatchObject({ answered: 1, declined: 1 });
  expect(await store.feedback.unanswered(home.id, 0)).toMatchObject([
    { text: 'hoeveel leeuwen wonen er in de dierentuin?', language: 'nl' },
  ]);
});

test('asked too much, it says so once and then keeps silent', async () => {
  const limits = createQuestionLimits({ perMember: 1, perServer: 0 });
  const { standIn, noor, bot: running } = await startTestBot({ limits });
  const [first, second, third] = [noor.send(PRICE), noor.send(PRICE), noor.send(PRICE)];
  expect(textOf(await reply(standIn, first))).toContain('twaalf miljoen');
  expect(textOf(await reply(standIn, second))).toMatch(/Probeer het over \d+ seconden? nog eens/);
  await running.close();
  expect(repliesTo(standIn, third)).toEqual([]);
});
