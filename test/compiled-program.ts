import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '..');

/**
 * A program of a thread, compiled as it is now with what it imports: threads run no TypeScript.
 *
 * @param name - its path within `src`, without its ending
 */
export function compiledProgram(name: string): URL {
  const made = mkdtempSync(join(tmpdir(), 'vraagbaak-program-'));
  process.once('exit', () => {
    rmSync(made, { recursive: true, force: true });
  });
  symlinkSync(join(ROOT, 'node_modules'), join(made, 'node_modules'), 'junction');
  writeFileSync(join(made, 'package.json'), '{ "type": "module" }');
  const config = {
    extends: join(ROOT, 'tsconfig.json'),
    compilerOptions: { rootDir: join(ROOT, 'src'), outDir: made, noEmit: false, noCheck: true, types: [] },
    files: [join(ROOT, 'src', `${name}.ts`)],
    include: [],
  };
  writeFileSync(join(made, 'tsconfig.json'), JSON.stringify(config));
  execFileSync(process.execPath, [join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', made]);
  return pathToFileURL(join(made, `${name}.js`));
}
