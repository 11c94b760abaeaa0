import { join } from 'node:path';
import { describe } from 'vitest';
import { openSqliteStore } from '../../../src/library/store/sqlite/open.ts';
import { storeContract } from '../../contract/store.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('the contract, by SQLite', () => {
  storeContract(async () => {
    const file = join(await temporaryFolder(), 'data', 'vraagbaak.db');
    return () => openSqliteStore({ file });
  });
});
