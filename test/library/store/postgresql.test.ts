import { afterAll, beforeAll, describe } from 'vitest';
import { openPostgresqlStore } from '../../../src/library/store/postgresql/open.ts';
import { storeContract } from '../../contract/store.ts';
import { NO_POSTGRESQL, startPostgresql, type PostgresqlServer } from './postgresql-server.ts';

describe.skipIf(NO_POSTGRESQL !== null)(`the contract, by PostgreSQL${NO_POSTGRESQL ?? ''}`, () => {
  let server: PostgresqlServer;
  beforeAll(async () => {
    server = await startPostgresql();
  });
  afterAll(() => server.stop());

  storeContract(async () => {
    const url = await server.freshDatabase();
    return () => openPostgresqlStore({ url });
  });
});
