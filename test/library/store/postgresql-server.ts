import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../../free-port.ts';

/** Why the tests that need PostgreSQL are skipped; `null` where they run. */
export const NO_POSTGRESQL =
  process.env['TEST_DATABASE_URL'] !== undefined || binaries() !== null
    ? null
    : 'there is no PostgreSQL: neither initdb and postgres nor TEST_DATABASE_URL';

export interface PostgresqlServer {
  /** Address of an empty database that nobody else uses. */
  freshDatabase(): Promise<string>;
  /** Its processes, which can be killed and started again; `null` for a server that was there before. */
  readonly process: { readonly kill: () => Promise<void>; readonly start: () => Promise<void> } | null;
  stop(): Promise<void>;
}

/** A server on loopback whose data ends with it, or the one of TEST_DATABASE_URL. Only where `NO_POSTGRESQL` is `null`. */
export async function startPostgresql(): Promise<PostgresqlServer> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given !== undefined) return { ...databasesOn(given), process: null };
  const folder = mkdtempSync(join(tmpdir(), 'vraagbaak-postgresql-'));
  const password = randomBytes(12).toString('hex');
  initialise(folder, password);
  const port = await freePort();
  const url = `postgresql://vraagbaak:${password}@127.0.0.1:${port}/postgres`;
  let server = await run(folder, port, url);
  const databases = databasesOn(url);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill(signal);
    await once(server, 'exit');
  };
  return {
    ...databases,
    process: {
      kill: () => end('SIGKILL'),
      start: async () => {
        server = await run(folder, port, url);
      },
    },
    async stop() {
      // Without waiting for connections.
      await end('SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function databasesOn(adminUrl: string): Pick<PostgresqlServer, 'freshDatabase' | 'stop'> {
  const names: string[] = [];
  return {
    async freshDatabase() {
      const name = `test_${randomBytes(8).toString('hex')}`;
      await asAdmin(adminUrl, (client) => client.query(`create database ${name}`));
      names.push(name);
      const url = new URL(adminUrl);
      url.pathname = name;
      return url.href;
    },
    async stop() {
      await asAdmin(adminUrl, async (client) => {
        for (const name of names) await client.query(`drop database if exists ${name} with (force)`);
      });
    },
  };
}

async function asAdmin(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function initialise(folder: string, password: string): void {
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password);
  const user = unprivileged();
  if (user !== null) for (const path of [folder, passwordFile]) chownSync(path, user.uid, user.gid);
  const options = ['--username=vraagbaak', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'];
  execFileSync(
    join(folderOfBinaries(), 'initdb'),
    ['--pgdata', join(folder, 'data'), '--locale=C', '--no-sync', ...options],
    { stdio: 'pipe', cwd: folder, ...user },
  );
}

/** Without waiting for the disk: what a killed process wrote is there all the same. */
const FAST = ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'listen_addresses=127.0.0.1'];

/** A minute at least; what else stands in the way will not go by itself. */
const ATTEMPTS = 600;

async function run(folder: string, port: number, url: string): Promise<ChildProcess> {
  const options = ['-D', join(folder, 'data'), '-p', String(port), '-c', `unix_socket_directories=${folder}`, ...FAST];
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const server = spawn(join(folderOfBinaries(), 'postgres'), options, {
      stdio: 'ignore',
      cwd: folder,
      ...unprivileged(),
    });
    while (server.exitCode === null && server.signalCode === null) {
      try {
        await asAdmin(url, (client) => client.query('select 1'));
        return server;
      } catch {
        await sleep(50);
      }
    }
    // The processes of one that was killed are still about to notice.
    await sleep(100);
  }
  throw new Error(`PostgreSQL does not start on port ${port}`);
}

/** PostgreSQL refuses to run as root: a user of the system who is not, where these tests are. */
function unprivileged(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const users = readFileSync('/etc/passwd', 'utf8');
  const [, uid, gid] = /^postgres:[^:]*:(\d+):(\d+):/m.exec(users) ?? /^nobody:[^:]*:(\d+):(\d+):/m.exec(users) ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}

function folderOfBinaries(): string {
  const folder = binaries();
  if (folder === null) throw new Error('there is no PostgreSQL here');
  return folder;
}

/** The folder with `initdb` and `postgres`: on the path, or where Debian keeps the newest. */
function binaries(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    ...versions.map((version) => join(debian, version, 'bin')),
  ];
  const found = folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))));
  return found === undefined ? null : dirname(realpathSync(join(found, 'initdb')));
}
