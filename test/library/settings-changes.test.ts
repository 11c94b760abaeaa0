import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type ServerSettings } from '../../src/library/store/server-settings.ts';
import { StoreFailure } from '../../src/library/store/store-failure.ts';
import { SettingsChanges } from '../../src/library/settings-changes.ts';

/** Settings of servers in memory; both reading and writing take a turn of the event loop. */
function slowServers() {
  const kept = new Map<string, ServerSettings>();
  let failing = false;
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  return {
    fail: (fails: boolean) => {
      failing = fails;
    },
    settings: async (server: string) => {
      await turn();
      return kept.get(server) ?? DEFAULT_SETTINGS;
    },
    setSettings: async (server: string, settings: ServerSettings) => {
      await turn();
      if (failing) throw new StoreFailure('full');
      kept.set(server, settings);
    },
  };
}

test('changes of one server at the same moment are all kept', async () => {
  const servers = slowServers();
  const changes = new SettingsChanges(servers);
  await Promise.all([
    changes.change('1', { language: 'nl' }, 'noor', 1),
    changes.change('1', { answers: 'private' }, 'mila', 1),
    changes.change('2', { refresh: 'daily' }, 'omar', 1),
    changes.change('1', { channels: ['5'] }, 'noor', 1),
  ]);
  const own = { ...DEFAULT_SETTINGS, language: 'nl', answers: 'private', channels: ['5'] };
  expect(await servers.settings('1')).toEqual(own);
  expect(await servers.settings('2')).toEqual({ ...DEFAULT_SETTINGS, refresh: 'daily' });
});

test('a change that fails is told to whoever made it, and the next goes on', async () => {
  const servers = slowServers();
  const changes = new SettingsChanges(servers);
  servers.fail(true);
  await expect(changes.change('1', { language: 'nl' }, 'noor', 1)).rejects.toThrow(StoreFailure);
  servers.fail(false);
  expect(await changes.change('1', { answers: 'private' }, 'noor', 1)).toMatchObject({
    language: null,
    answers: 'private',
  });
});
