import { expect, test, vi } from 'vitest';
import type { Services } from '../../src/discord/services.ts';
import { newsroom } from '../../src/playground/world/newsroom.ts';
import { startTestBot } from './fixture.ts';

const mention = `<@${newsroom.setting.application.botId}>`;
const costs = { vraag: 'Wat kost de brug?' };

async function observedBot(options: Parameters<typeof startTestBot>[0] = {}) {
  const observe = vi.fn<Services['observe']>();
  const world = await startTestBot({ observe, ...options });
  /** What was told, once that many have ended. */
  const told = async (count: number) => {
    await expect.poll(() => observe.mock.calls).toHaveLength(count);
    return observe.mock.calls.map(([request, , outcome]) => `${request} ${outcome}`);
  };
  return { ...world, observe, told };
}

test('commands, mentions and direct messages are told of, with the seconds that they took', async () => {
  const { noor, observe, told } = await observedBot();
  await noor.slash('vraag', costs).answered();
  await told(1);
  noor.send(`${mention} wat kost de brug?`);
  await told(2);
  noor.inDirectMessages().send('wie mag over de brug?');
  expect(await told(3)).toEqual(['ask answered', 'mention answered', 'mention answered']);
  for (const [, seconds] of observe.mock.calls) {
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThan(30);
  }
});

test('what broke is told apart, though the member was told so', async () => {
  const libraryFor = () => {
    throw new Error('broken');
  };
  const { noor, told } = await observedBot({ libraryFor });
  await noor.slash('vraag', costs).answered();
  await told(1);
  noor.send(`${mention} wat kost de brug?`);
  expect(await told(2)).toEqual(['ask failed', 'mention failed']);
});

test('a message that gets no reply is not told of', async () => {
  const { noor, sam, told } = await observedBot();
  const asked = noor.send(`${mention} wat kost de brug?`);
  await told(1);
  const answer = noor.messages.find(({ replyTo }) => replyTo?.id === asked.id);
  if (answer === undefined) throw new Error('no answer');
  noor.send('dankjewel!', { to: answer });
  // Later on the same way: when this is answered, that has been dealt with.
  await sam.slash('help').answered();
  expect(await told(2)).toEqual(['mention answered', 'help answered']);
});
