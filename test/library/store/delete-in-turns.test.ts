import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { openSqliteStore } from '../../../src/library/store/sqlite/open.ts';
import { DAY, NOW } from '../../contract/store/fixture.ts';
import { temporaryFolder } from './temporary-folder.ts';

test.each(['purge', 'erase'] as const)('in the middle of a long %s, others have their turn', async (deed) => {
  const store = await openSqliteStore({ file: join(await temporaryFolder(), 'vraagbaak.db') });
  onTestFinished(() => store.close());
  const MANY = 250;
  const at = NOW - 400 * DAY;
  const unanswered = { text: 'wie?', language: 'nl', member: 'm1' };
  for (let index = 0; index < MANY; index += 1) {
    await store.feedback.count({ server: 'a', at, kind: 'declined', cited: [], unanswered });
  }
  const ended = new Set<unknown>();
  const deleting = deed === 'purge' ? store.feedback.purge(NOW) : store.servers.erase('a');
  void deleting.then((result) => ended.add(result));
  const seen = new Set<number>();
  while (ended.size === 0) {
    seen.add((await store.feedback.unanswered('a', 0)).length);
    await nextTurn();
  }
  // Neither all of them nor none.
  expect([...seen].some((left) => left > 0 && left < MANY)).toBe(true);
  expect(await store.feedback.unanswered('a', 0)).toEqual([]);
});
