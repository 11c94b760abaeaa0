import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { EXIT } from '../src/cli/exit-code.ts';
import { StoreFailure } from '../src/library/store/store-failure.ts';
import type { Store } from '../src/library/store/store.ts';
import { withPresentStore, withStore } from '../src/with-store.ts';
import { fakeTerminal } from './cli/fake-terminal.ts';
import { temporaryFolder } from './temporary-folder.ts';

const place = () => ({ kind: 'sqlite', dir: temporaryFolder() }) as const;

test('a piece of work has the store open, and closed after it, whatever became of it', async () => {
  const { terminal } = fakeTerminal();
  const stores: Store[] = [];
  const dir = place();
  const work = async (store: Store) => {
    stores.push(store);
    await store.check();
    return EXIT.negative;
  };
  expect(await withStore(dir, terminal, work)).toBe(EXIT.negative);
  const broken = withStore(dir, terminal, (store) => work(store).then(() => Promise.reject(new Error('a slip'))));
  await expect(broken).rejects.toThrow('a slip');
  expect(stores).toHaveLength(2);
  for (const store of stores) await expect(store.check()).rejects.toThrow(StoreFailure);
});

test('where it fails before or during the work, it says why, and whether trying again may help', async () => {
  const { terminal, stderr } = fakeTerminal();
  expect(await withStore(place(), terminal, () => Promise.reject(new StoreFailure('full')))).toBe(EXIT.broken);
  expect(stderr.text).toMatch(/^The store in \S+: its disk is full\./);

  const damaged = place();
  writeFileSync(join(damaged.dir, 'vraagbaak.db'), 'no database, '.repeat(1000));
  const other = fakeTerminal();
  expect(await withStore(damaged, other.terminal, () => Promise.resolve(EXIT.done))).toBe(EXIT.misused);
  expect(other.stderr.text).toContain('it is damaged');
});

test('what is only looked at makes no store', async () => {
  const { terminal, stderr } = fakeTerminal();
  const dir = join(temporaryFolder(), 'data');
  const work = vi.fn(() => Promise.resolve(EXIT.done));
  expect(await withPresentStore({ kind: 'sqlite', dir }, terminal, work)).toBe(EXIT.misused);
  expect(stderr.text).toBe(`There is no store in ${dir}: set DATA_DIR (or DATABASE_URL) as the bot has it\n`);
  expect(existsSync(dir)).toBe(false);
  await withStore({ kind: 'sqlite', dir }, terminal, () => Promise.resolve(EXIT.done));
  expect(work).not.toHaveBeenCalled();
  expect(await withPresentStore({ kind: 'sqlite', dir }, terminal, work)).toBe(EXIT.done);
  expect(work).toHaveBeenCalledOnce();
});
