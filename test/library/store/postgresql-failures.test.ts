import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { MIGRATIONS } from '../../../src/library/store/sql/migrations.ts';
import { openPostgresqlStore } from '../../../src/library/store/postgresql/open.ts';
import type { StoreChange } from '../../../src/library/store/store.ts';
import { everythingOf, publication } from '../../contract/store/fixture.ts';
import { eventually } from '../../eventually.ts';
import { NO_POSTGRESQL, startPostgresql, type PostgresqlServer } from './postgresql-server.ts';

test('an address that is none is unreachable, and not repeated', async () => {
  for (const url of ['geheim', 'https://u:geheim@host/', 'postgresql://u:geheim@host:99999999/x']) {
    const failure: unknown = await openPostgresqlStore({ url }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ id: 'unreachable' });
    expect(everything(failure)).not.toContain('geheim');
  }
});

describe.skipIf(NO_POSTGRESQL !== null)(`a server${NO_POSTGRESQL ?? ''}`, () => {
  let server: PostgresqlServer;
  beforeAll(async () => {
    server = await startPostgresql();
  });
  afterAll(() => server.stop());

  test('a refused password is unreachable, and in no message', async () => {
    const url = new URL(await server.freshDatabase());
    url.password = 'geheim';
    const failure: unknown = await openPostgresqlStore({ url: url.href }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'StoreFailure', id: 'unreachable' });
    expect(everything(failure)).not.toContain('geheim');
  });

  test('its description names neither user nor password', async () => {
    const url = new URL(await server.freshDatabase());
    const store = await openPostgresqlStore({ url: url.href });
    onTestFinished(() => store.close());
    expect(store.description).toBe(`PostgreSQL at ${url.hostname}:${url.port}${url.pathname}`);
  });

  test('tables of a newer version are not opened', async () => {
    const url = await server.freshDatabase();
    const newer = await openPostgresqlStore({ url, migrations: [...MIGRATIONS, () => Promise.resolve()] });
    await newer.close();
    await expect(openPostgresqlStore({ url })).rejects.toMatchObject({ id: 'newer' });
  });

  test('of many that open an empty database at once, one makes the tables', async () => {
    const url = await server.freshDatabase();
    const stores = await Promise.all(Array.from({ length: 5 }, () => openPostgresqlStore({ url })));
    const keys = await Promise.all(stores.map((store) => store.members.key()));
    expect(new Set(keys.map((key) => Buffer.from(key).toString('hex'))).size).toBe(1);
    for (const store of stores) await store.close();
  });

  test('that goes down is unreachable, and comes back without a restart: then anything may have changed', async ({
    skip,
  }) => {
    const { process } = server;
    if (process === null) return skip('the server of TEST_DATABASE_URL is not ours to kill');
    const store = await openPostgresqlStore({ url: await server.freshDatabase() });
    onTestFinished(() => store.close());
    await everythingOf(store, 'a');
    const told: StoreChange[] = [];
    store.subscribe((change) => told.push(change));
    await process.kill();
    await expect(store.articles.list('a')).rejects.toMatchObject({ id: 'unreachable' });
    await expect(store.articles.publish(publication('new', 'x'), 1)).rejects.toMatchObject({ id: 'unreachable' });
    await process.start();
    expect(await store.articles.list('a')).toHaveLength(1);
    await eventually(() => {
      expect(told).toContainEqual({ kind: 'anything' });
    });
    await store.articles.publish(publication('new', 'x'), 1);
    await eventually(() => {
      expect(told).toContainEqual({ kind: 'articles', server: 'a' });
    });
  });
});

/** All that a log could write of an error. */
function everything(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return `${error.stack ?? ''} ${JSON.stringify(error)} ${everything(error.cause)}`;
}
