import { readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyFile } from '../../../src/library/store/copy-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function original(): Promise<{ readonly from: string; readonly to: string }> {
  const dir = await temporaryFolder();
  const from = join(dir, 'original');
  await writeFile(from, 'as it is '.repeat(100_000));
  return { from, to: join(dir, 'copy') };
}

test('a copy is the original to the byte', async () => {
  const { from, to } = await original();
  expect(await copyFile(from, to)).toEqual({ kind: 'done' });
  expect(readFileSync(to).equals(readFileSync(from))).toBe(true);
});

test.skipIf(process.platform === 'win32')('it is for its owner alone', async () => {
  const { from, to } = await original();
  await copyFile(from, to);
  expect((statSync(to).mode & 0o777).toString(8)).toBe('600');
});

test('an original that is not there, or is a folder, cannot be read', async () => {
  const { from, to } = await original();
  expect(await copyFile(`${from}-not`, to)).toEqual({ kind: 'unreadable', code: 'ENOENT' });
  expect(await copyFile(await temporaryFolder(), to)).toMatchObject({ kind: 'unreadable' });
});

test('a copy for which there is no folder, or of whose name there is a file, cannot be written', async () => {
  const { from, to } = await original();
  expect(await copyFile(from, join(to, 'copy'))).toEqual({ kind: 'unwritable', code: 'ENOENT' });
  await writeFile(to, 'mine');
  expect(await copyFile(from, to)).toEqual({ kind: 'unwritable', code: 'EEXIST' });
  expect(readFileSync(to, 'utf8')).toBe('mine');
});
