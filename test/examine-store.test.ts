import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openSqliteStore } from '../src/library/store/sqlite/open.ts';
import { publication } from './contract/store/fixture.ts';
import { compiledProgram } from './compiled-program.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Each look is a process of its own: SQLite may tidy a store up as late as when one ends. */
describe('looking at a store changes nothing of it', () => {
  let examineStore: URL;
  beforeAll(() => {
    examineStore = compiledProgram('examine-store');
  });

  const run = (code: string, ...given: string[]): string =>
    execFileSync(process.execPath, ['--input-type=module', '-e', code, ...given], { encoding: 'utf8' }).trim();

  const examine = (dir: string): unknown =>
    JSON.parse(
      run(
        `const { examineStore } = await import(process.argv[1]);
        console.log(JSON.stringify(await examineStore({ kind: 'sqlite', dir: process.argv[2] })));`,
        examineStore.href,
        dir,
      ),
    );

  /** Not read here: a process that closes a file loses the locks on it that its SQLite holds. */
  const bytesOf = (dir: string, names: readonly string[]): string =>
    run(
      `import { createHash } from 'node:crypto';
      import { readFileSync } from 'node:fs';
      for (const file of process.argv.slice(1)) console.log(createHash('sha256').update(readFileSync(file)).digest('hex'));`,
      ...names.map((name) => join(dir, name)),
    );

  const FILE = 'vraagbaak.db';
  const LOG = 'vraagbaak.db-wal';

  /** Whose log holds a change that is not in the file yet. */
  async function storeInUse() {
    const dir = join(temporaryFolder(), 'a folder? #1 100%41');
    const store = await openSqliteStore({ file: join(dir, FILE) });
    onTestFinished(() => store.close());
    await store.articles.publish(publication('brug', 'De brug is open.'), 1);
    return dir;
  }

  test('while another process has it open', async () => {
    const dir = await storeInUse();
    const before = bytesOf(dir, [FILE, LOG]);
    expect(examine(dir)).toEqual({ kind: 'ready', writable: true });
    expect(bytesOf(dir, [FILE, LOG])).toBe(before);
  });

  test('after the process that had it open was killed', async () => {
    const [used, dir] = [await storeInUse(), temporaryFolder()];
    for (const name of [FILE, LOG]) copyFileSync(join(used, name), join(dir, name));
    const before = bytesOf(dir, [FILE, LOG]);
    expect(examine(dir)).toEqual({ kind: 'ready', writable: true });
    expect(bytesOf(dir, [FILE, LOG])).toBe(before);
  });

  test('when nobody has it open: no file is made beside it', async () => {
    const [used, dir] = [await storeInUse(), temporaryFolder()];
    for (const name of [FILE, LOG]) copyFileSync(join(used, name), join(dir, name));
    run(
      `import Database from ${JSON.stringify(import.meta.resolve('libsql'))};
      new Database(process.argv[1]).exec('PRAGMA wal_checkpoint(TRUNCATE)');`,
      join(dir, FILE),
    );
    expect(readdirSync(dir)).toEqual([FILE]);
    const before = bytesOf(dir, [FILE]);
    expect(examine(dir)).toEqual({ kind: 'ready', writable: true });
    expect(readdirSync(dir)).toEqual([FILE]);
    expect(bytesOf(dir, [FILE])).toBe(before);
  });
});
