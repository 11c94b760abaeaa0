import type { RestoreOptions } from './cli/cli-world.ts';
import { counted } from './cli/counted.ts';
import { EXIT, type ExitCode } from './cli/exit-code.ts';
import { writeLine, type Terminal } from './cli/terminal.ts';
import type { StorePlace } from './config.ts';
import { backupStore, type Backup } from './library/store/backup.ts';
import { restoreStore, type Restoration } from './library/store/restore.ts';
import { openStore } from './open-store.ts';
import { sayingWhy } from './with-store.ts';

const MEGABYTE = 1_000_000;

/** Copies the store into a file. */
export function backup(file: string, place: StorePlace, terminal: Terminal): Promise<ExitCode> {
  return sayingWhy(place, terminal, async () => {
    const store = await openStore(place);
    try {
      const result = await backupStore(store, file);
      const done = result.kind === 'done';
      await writeLine(done ? terminal.stdout : terminal.stderr, `${file}: ${backupText(result)}`);
      return done ? EXIT.done : EXIT.misused;
    } finally {
      await store.close();
    }
  });
}

/** Brings a backup back. */
export function restore({ file, replace }: RestoreOptions, place: StorePlace, terminal: Terminal): Promise<ExitCode> {
  return sayingWhy(place, terminal, async () => {
    const store = await openStore(place);
    try {
      const result = await restoreStore(file, store, replace);
      const done = result.kind === 'done';
      await writeLine(done ? terminal.stdout : terminal.stderr, `${file}: ${restorationText(result)}`);
      return done ? EXIT.done : EXIT.misused;
    } finally {
      await store.close();
    }
  });
}

function backupText(result: Backup): string {
  switch (result.kind) {
    case 'done':
      return `backed up, ${(result.bytes / MEGABYTE).toFixed(1)} MB`;
    case 'exists':
      return 'there is a file of that name already; it was left alone';
    case 'unwritable':
      return `cannot be written (${result.code})`;
    default:
      return result satisfies never;
  }
}

function restorationText(result: Restoration): string {
  switch (result.kind) {
    case 'done':
      return [`restored, ${counted(result.servers, 'server')}`, ...erasedText(result.erased)].join('; ');
    case 'not-empty':
      return `the store holds ${counted(result.servers, 'server')} already: add --replace to put the backup in their place`;
    case 'unreadable':
      return `cannot be read (${result.code})`;
    case 'unusable':
      return result.reason === 'newer'
        ? 'it was made by a newer version of Vraagbaak; restore it with that one'
        : 'this is no backup of Vraagbaak, or it is damaged';
    default:
      return result satisfies never;
  }
}

/** What members had asked for since the backup was made is done once more. */
function erasedText(rows: number): readonly string[] {
  if (rows === 0) return [];
  return [`${counted(rows, 'row')} that members had erased since ${rows === 1 ? 'is' : 'are'} erased again`];
}
