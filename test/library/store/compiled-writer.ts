import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const TOP = join(import.meta.dirname, '..', '..', '..');

/** Compiles `killed-writer.ts` and what it needs into the folder, for every Node.js to run. Gives its file. */
export function compiledWriter(folder: string): string {
  const writer = join('test', 'library', 'store', 'killed-writer');
  for (const source of [...sourcesIn(join('src', 'library', 'store')), 'src/library/member-hash.ts', `${writer}.ts`]) {
    const { outputText } = ts.transpileModule(readFileSync(join(TOP, source), 'utf8'), {
      compilerOptions: {
        target: ts.ScriptTarget.ES2023,
        module: ts.ModuleKind.ESNext,
        rewriteRelativeImportExtensions: true,
        verbatimModuleSyntax: true,
      },
    });
    const target = join(folder, source.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, outputText);
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  symlinkSync(join(TOP, 'node_modules'), join(folder, 'node_modules'));
  return join(folder, `${writer}.js`);
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(TOP, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(join(TOP, path)).isDirectory()) return sourcesIn(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}
