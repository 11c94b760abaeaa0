import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { FolderEvents } from '../../src/library/folder-events.ts';
import { eventually } from '../eventually.ts';
import { temporaryFolder } from './knowledge-on-disk.ts';

test('a folder that is moved away and straight back is watched on', async () => {
  const parent = await temporaryFolder();
  const dir = join(parent, 'kennis');
  await mkdir(dir);
  await writeFile(join(dir, 'a.md'), 'Een.');
  const onHint = vi.fn();
  const onError = vi.fn();
  const events = new FolderEvents(dir, () => true, onHint, onError);
  onTestFinished(() => events.close());
  const hintsAbove = (count: number): Promise<void> =>
    eventually(() => {
      expect(onHint.mock.calls.length).toBeGreaterThan(count);
    });
  await hintsAbove(1); // that the folder is there, and that it is being watched
  const before = onHint.mock.calls.length;
  await rename(dir, join(parent, 'weg'));
  await hintsAbove(before);
  await rename(join(parent, 'weg'), dir);
  await setTimeout(1500); // longer than between two looks at the folder's own entry
  const after = onHint.mock.calls.length;
  await writeFile(join(dir, 'a.md'), 'Twee.'); // leaves the folder's own entry as it is
  await hintsAbove(after);
  expect(onError).not.toHaveBeenCalled();
});
