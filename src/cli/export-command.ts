import { join } from 'node:path';
import { exportLibrary, type LibraryExport } from '../library/export-library.ts';
import type { Store } from '../library/store/store.ts';
import { counted } from './counted.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { writeLine, type Terminal } from './terminal.ts';

/** Writes libraries as files: of one server into the folder itself, or of every server into folders in it. Stops at a failure. */
export async function exportCommand(
  folder: string,
  server: string | null,
  store: Store,
  terminal: Terminal,
): Promise<ExitCode> {
  const servers = server === null ? await store.servers.ids() : [server];
  for (const id of servers) {
    const dir = server === null ? join(folder, id) : folder;
    const result = await exportLibrary(store, id, dir);
    if (result.kind !== 'done') {
      await writeLine(terminal.stderr, `${dir}: ${failureText(result)}`);
      return EXIT.misused;
    }
    await writeLine(terminal.stdout, `${dir}: ${counted(result.articles, 'article')}`);
    for (const { slug, as } of result.renamed) {
      await writeLine(
        terminal.stderr,
        `${dir}: ${JSON.stringify(slug)} is written as ${as}.md, as no file can have that name`,
      );
    }
  }
  if (servers.length === 0) await writeLine(terminal.stdout, 'No server keeps anything yet.');
  return EXIT.done;
}

function failureText(result: Exclude<LibraryExport, { kind: 'done' }>): string {
  switch (result.kind) {
    case 'not-empty':
      return 'the folder is not empty; name another, as nothing is written over';
    case 'unwritable':
      return `it cannot be written (${result.code})`;
    default:
      return result satisfies never;
  }
}
