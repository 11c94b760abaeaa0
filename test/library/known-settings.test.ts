import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { KnownSettings } from '../../src/library/known-settings.ts';
import { DEFAULT_SETTINGS } from '../../src/library/store/server-settings.ts';
import { StoreFailure } from '../../src/library/store/store-failure.ts';
import { openSqliteStore } from '../../src/library/store/sqlite/open.ts';
import { eventually } from '../eventually.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const SERVER = '410000000000000001';
const MILA = '310000000000000003';

async function knownSettings() {
  const store = await openSqliteStore({ file: `${temporaryFolder()}/vraagbaak.db` });
  const read = vi.fn((server: string) => store.servers.settings(server));
  const known = new KnownSettings({
    servers: { ...store.servers, settings: read },
    subscribe: (listener) => store.subscribe(listener),
  });
  onTestFinished(async () => {
    known.close();
    await store.close();
  });
  return { store, read, known };
}

describe('known settings', () => {
  test('are read once, and again after a change', async () => {
    const { store, read, known } = await knownSettings();
    expect(await known.of(SERVER)).toEqual(DEFAULT_SETTINGS);
    await known.of(SERVER);
    expect(read).toHaveBeenCalledTimes(1);
    await store.servers.setSettings(SERVER, { ...DEFAULT_SETTINGS, answers: 'private' }, MILA, 1);
    await eventually(async () => {
      expect((await known.of(SERVER)).answers).toBe('private');
    });
  });

  test('are those read last, also where an older read ends after it', async () => {
    const { store, read, known } = await knownSettings();
    let endOld: () => void = () => undefined;
    const old = new Promise<typeof DEFAULT_SETTINGS>((resolve) => {
      endOld = () => {
        resolve(DEFAULT_SETTINGS);
      };
    });
    read.mockReturnValueOnce(old);
    const first = known.of(SERVER);
    await store.servers.setSettings(SERVER, { ...DEFAULT_SETTINGS, answers: 'private' }, MILA, 1);
    expect((await known.of(SERVER)).answers).toBe('private');
    endOld();
    await first;
    expect((await known.of(SERVER)).answers).toBe('private');
  });

  test('stand in for a store that is away, once they are known', async () => {
    const { store, read, known } = await knownSettings();
    await store.servers.setSettings(SERVER, { ...DEFAULT_SETTINGS, language: 'nl' }, MILA, 1);
    expect((await known.of(SERVER)).language).toBe('nl');
    read.mockRejectedValue(new StoreFailure('unreachable'));
    await store.servers.setSettings(SERVER, DEFAULT_SETTINGS, MILA, 2);
    await eventually(async () => {
      expect((await known.of(SERVER)).language).toBe('nl');
      expect(read.mock.calls.length).toBeGreaterThan(1);
    });
    await expect(known.of('410000000000000099')).rejects.toThrow(StoreFailure);
  });
});
