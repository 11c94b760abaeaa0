import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openSqliteStore } from '../../../src/library/store/sqlite/open.ts';
import { storeContract } from '../../contract/store.ts';
import { temporaryFolder } from './temporary-folder.ts';

test.skipIf(process.platform === 'win32')('its files are for the bot alone', async () => {
  const file = join(await temporaryFolder(), 'data', 'vraagbaak.db');
  const store = await openSqliteStore({ file });
  const modes = [dirname(file), file, `${file}-wal`].map((path) => (statSync(path).mode & 0o777).toString(8));
  await store.close();
  expect(modes).toEqual(['700', '600', '600']);
});

describe('the contract, by SQLite', () => {
  storeContract(async () => {
    const file = join(await temporaryFolder(), 'data', 'vraagbaak.db');
    return () => openSqliteStore({ file });
  });
});
