import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '..', '..');

/** `reading` and what it may import. */
const ROOMS = ['article', 'language', 'fetching', 'reading'];

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  rewriteRelativeImportExtensions: true,
};

let folder: string | null = null;

/** The program of a reading process, compiled as it is now: processes run no TypeScript. Made once a test file. */
export function compiledReadingChild(): URL {
  folder ??= compile();
  return pathToFileURL(join(folder, 'src', 'reading', 'reading-child.js'));
}

function compile(): string {
  const made = mkdtempSync(join(tmpdir(), 'vraagbaak-reading-'));
  process.once('exit', () => {
    rmSync(made, { recursive: true, force: true });
  });
  symlinkSync(join(ROOT, 'node_modules'), join(made, 'node_modules'), 'junction');
  writeFileSync(join(made, 'package.json'), '{ "type": "module" }');
  for (const room of ROOMS) {
    const from = join(ROOT, 'src', room);
    for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
      const source = join(entry.parentPath, entry.name);
      const target = join(made, relative(ROOT, source)).replace(/\.ts$/, '.js');
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, ts.transpileModule(readFileSync(source, 'utf8'), { compilerOptions: OPTIONS }).outputText);
    }
  }
  return made;
}
