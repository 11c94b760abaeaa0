import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { problemText } from '../article/problem-text.ts';
import { importLibrary, type ImportOptions, type ImportRefusal } from '../library/import-library.ts';
import { errorCode, MAX_FILE_BYTES } from '../library/read-text-file.ts';
import type { Store } from '../library/store/store.ts';
import { counted } from './counted.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { writeLine, type Terminal } from './terminal.ts';

const SERVER_ID = /^\d{17,20}$/;

/** Brings folders of articles into libraries: the folder itself into one server, or each folder in it that is called by a server's id. */
export async function importCommand(
  folder: string,
  server: string | null,
  store: Store,
  quota: ImportOptions['quota'],
  terminal: Terminal,
): Promise<ExitCode> {
  let servers: readonly string[];
  try {
    servers = server === null ? (await readdir(folder)).filter((name) => SERVER_ID.test(name)) : [server];
  } catch (error) {
    await writeLine(terminal.stderr, `${folder}: the folder cannot be read (${errorCode(error)})`);
    return EXIT.misused;
  }
  if (servers.length === 0) {
    await writeLine(terminal.stderr, `${folder}: it holds no folder of a server; say into which one with --guild`);
    return EXIT.misused;
  }
  const options = { by: null, at: Date.now(), quota };
  let left = 0;
  for (const id of servers) {
    const dir = server === null ? join(folder, id) : folder;
    const result = await importLibrary(store, id, dir, options);
    if (result.kind === 'unreadable') {
      await writeLine(terminal.stderr, `${join(dir, result.file)}: it cannot be read (${result.code})`);
      return EXIT.misused;
    }
    if (result.kind === 'invalid') {
      const where = result.where === '' ? 'it is no JSON' : `${result.where} is not as it should be`;
      await writeLine(terminal.stderr, `${join(dir, result.file)}: ${where}; export the library again, or mend it`);
      return EXIT.misused;
    }
    const { imported, unchanged, refused } = result;
    left += refused.length;
    const told = [`${counted(imported.length, 'article')} brought in`, `${unchanged.length} unchanged`];
    await writeLine(terminal.stdout, `${dir}: ${told.join(', ')}`);
    for (const { slug, refusal } of refused) {
      for (const line of refusalLines(refusal)) await writeLine(terminal.stderr, `${join(dir, `${slug}.md`)}${line}`);
    }
  }
  return left === 0 ? EXIT.done : EXIT.negative;
}

function refusalLines(refusal: ImportRefusal): readonly string[] {
  switch (refusal.kind) {
    case 'broken':
      return refusal.problems.map((problem) => `:${problem.line}: ${problemText(problem)}`);
    case 'unreadable':
      return [`: it cannot be read (${refusal.code})`];
    case 'too-large':
      return [`: left out, as a text of it has more than ${MAX_FILE_BYTES} bytes`];
    case 'full':
      return [`: left out, as the server has as many ${refusal.limit} as it may`];
    case 'conflict':
      return [': left out, as somebody changed it meanwhile; try again'];
    default:
      return refusal satisfies never;
  }
}
