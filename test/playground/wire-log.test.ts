import { expect, test } from 'vitest';
import { WireLog } from '../../src/playground/wire-log.ts';
import { FakeClock } from './fake-clock.ts';
import { slash } from './interaction-kinds.ts';
import { meetBot } from './meet-bot.ts';

test('what goes over the wire is kept in order and told as it goes', async () => {
  const { standIn, noor, next } = await meetBot();
  const told: string[] = [];
  standIn.log.added.subscribe((entry) => {
    if (entry.kind === 'event') told.push(entry.name);
    if (entry.kind === 'request') told.push(`${entry.method} ${entry.path.replace(/\/\d+\/.*\//, '/…/')}`);
    if (entry.kind === 'reply') told.push(String(entry.status));
  });
  noor.slash('ask', { question: 'Wie?' });
  await (await next(slash)).reply('Zij.');
  expect(told).toEqual(['INTERACTION_CREATE', 'POST /interactions/…/callback', '204']);
  expect(standIn.log.entries.at(-1)).toMatchObject({ kind: 'reply', status: 204 });
});

test('only the latest are kept', () => {
  const clock = new FakeClock();
  const log = new WireLog(clock);
  for (let code = 0; code < 2100; code++) log.add({ kind: 'closed', code });
  expect(log.entries).toHaveLength(2000);
  expect(log.entries[0]).toEqual({ kind: 'closed', code: 100, at: clock.now() });
});
