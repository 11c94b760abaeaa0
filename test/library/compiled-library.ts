import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '..', '..');

let folder: string | null = null;

/** The program of the parsing thread, compiled as it is now: threads run no TypeScript. Made once a test file. */
export function compiledParsingThread(): URL {
  folder ??= compile();
  return pathToFileURL(join(folder, 'library', 'servers', 'parsing-thread.js'));
}

function compile(): string {
  const made = mkdtempSync(join(tmpdir(), 'vraagbaak-library-'));
  process.once('exit', () => {
    rmSync(made, { recursive: true, force: true });
  });
  symlinkSync(join(ROOT, 'node_modules'), join(made, 'node_modules'), 'junction');
  writeFileSync(join(made, 'package.json'), '{ "type": "module" }');
  const config = {
    extends: join(ROOT, 'tsconfig.json'),
    compilerOptions: { rootDir: join(ROOT, 'src'), outDir: made, noEmit: false, noCheck: true, types: [] },
    files: [join(ROOT, 'src', 'library', 'servers', 'parsing-thread.ts')],
    include: [],
  };
  writeFileSync(join(made, 'tsconfig.json'), JSON.stringify(config));
  execFileSync(process.execPath, [join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', made]);
  return made;
}
