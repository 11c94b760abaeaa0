import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder of its own for one test, gone when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vraagbaak-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The file of an article with this body, which begins on line 5. */
export function articleText(body: string): string {
  return `---\ntitle: Een proef\nlanguage: nl\n---\n${body}\n`;
}
