import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

const CONFIG = join(import.meta.dirname, '..', '..', '..', 'src', 'playground', 'page', 'vite.config.ts');

let built: Promise<string> | null = null;

/** The folder of the page, built as it is now. Made once a test file. */
export function builtPage(): Promise<string> {
  built ??= buildPage();
  return built;
}

async function buildPage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'vraagbaak-page-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  // Tests run in another environment, in which libraries come with their warnings for developers.
  const environment = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await build({ configFile: CONFIG, build: { outDir: folder, emptyOutDir: true } });
  } finally {
    process.env['NODE_ENV'] = environment;
  }
  return folder;
}
