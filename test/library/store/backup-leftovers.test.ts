import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { backupStore } from '../../../src/library/store/backup.ts';
import { openSqliteStore } from '../../../src/library/store/sqlite/open.ts';
import { compiledProgram } from '../../compiled-program.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A process that is in the middle of a backup for as long as it lives. */
const HANGING = `
  const [program, store, file] = process.argv.slice(1);
  const { backupStore } = await import(program);
  const { openSqliteStore } = await import(new URL('sqlite/open.js', program));
  const opened = await openSqliteStore({ file: store });
  setInterval(() => undefined, 1000);
  const snapshot = () => new Promise(() => console.log('copying'));
  await backupStore({ ...opened, access: { ...opened.access, snapshot } }, file);
`;

let program: URL;
beforeAll(() => {
  program = compiledProgram('library/store/backup');
});

async function hangingBackup(store: string, file: string) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', HANGING, program.href, store, file]);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  await once(child.stdout, 'data');
  return {
    async kill() {
      const ended = once(child, 'close');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

test('what a killed backup left is deleted by the next one, what one that goes on works with is not', async () => {
  const [data, dir] = [await temporaryFolder(), await temporaryFolder()];
  const file = join(data, 'vraagbaak.db');
  const store = await openSqliteStore({ file });
  onTestFinished(() => store.close());
  const leftovers = () => readdirSync(dir).filter((name) => name.startsWith('.vraagbaak-backup-'));
  const letTimePass = () => {
    for (const name of leftovers()) utimesSync(join(dir, name), 0, 0);
  };
  const backUp = (name: string) => backupStore(store, join(dir, name));
  // Somebody else's, whatever its name reminds of.
  mkdirSync(join(dir, '.backup-monday'));
  writeFileSync(join(dir, '.vraagbaak-backup-notes'), 'mine');
  const theirs = ['.backup-monday', '.vraagbaak-backup-notes'];

  const killed = await hangingBackup(file, join(dir, 'killed.db'));
  const left = leftovers().find((name) => !theirs.includes(name));
  expect(left).toBeDefined();
  await killed.kill();
  const living = await hangingBackup(file, join(dir, 'living.db'));
  const isLiving = (name: string): boolean => name !== left && !theirs.includes(name);
  const used = leftovers().filter(isLiving);
  expect(used).toHaveLength(1);

  // So young that its process may not have come to locking it.
  expect(await backUp('1.db')).toMatchObject({ kind: 'done' });
  expect(leftovers()).toContain(left);

  letTimePass();
  expect(await backUp('2.db')).toMatchObject({ kind: 'done' });
  expect(readdirSync(dir).sort()).toEqual([...theirs, ...used, '1.db', '2.db'].sort());

  await living.kill();
  letTimePass();
  expect(await backUp('3.db')).toMatchObject({ kind: 'done' });
  expect(readdirSync(dir).sort()).toEqual([...theirs, '1.db', '2.db', '3.db'].sort());
});

test('a leftover that cannot be deleted keeps nobody from making a backup', async () => {
  const dir = await temporaryFolder();
  const store = await openSqliteStore({ file: join(await temporaryFolder(), 'vraagbaak.db') });
  onTestFinished(() => store.close());
  const odd = join(dir, '.vraagbaak-backup-odd');
  // Where its lock should be, there is a folder.
  mkdirSync(join(odd, 'in-use'), { recursive: true });
  utimesSync(odd, 0, 0);
  expect(await backupStore(store, join(dir, 'backup.db'))).toMatchObject({ kind: 'done' });
  expect(readdirSync(dirname(odd))).toEqual(['.vraagbaak-backup-odd', 'backup.db']);
});
