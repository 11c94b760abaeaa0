import pg from 'pg';
import type { PostgresqlAddress } from './address.ts';

/** Milliseconds to wait for a connection, and for another process to finish its change: below Discord's three seconds. */
const CONNECT_MS = 2000;
const LOCK_MS = 2000;

/** Milliseconds after which a query counts as lost with its server; none of ours takes a second. */
const QUERY_MS = 20_000;

/** Milliseconds after which the server undoes the transaction of a process that has fallen silent, and frees its locks. */
const SILENCE_MS = 30_000;

/** Whole numbers of 8 bytes as numbers: ours are times and counts, far below 2^53. */
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.INT8, Number);

function settings({ connectionString }: PostgresqlAddress) {
  return {
    connectionString,
    types,
    application_name: 'vraagbaak',
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: QUERY_MS,
    lock_timeout: LOCK_MS,
    idle_in_transaction_session_timeout: SILENCE_MS,
    keepAlive: true,
  } satisfies pg.ClientConfig;
}

export function openPool(address: PostgresqlAddress): pg.Pool {
  const pool = new pg.Pool(settings(address));
  // A connection was lost while nobody used it: the next query takes another, and tells if there is none.
  pool.on('error', () => undefined);
  // Told to whoever is using the connection as well; without a listener it would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

export function newClient(address: PostgresqlAddress): pg.Client {
  return new pg.Client(settings(address));
}
