import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import type { RestoreOptions } from './cli/cli-world.ts';
import { counted } from './cli/counted.ts';
import { EXIT, type ExitCode } from './cli/exit-code.ts';
import { writeLine, type Terminal } from './cli/terminal.ts';
import type { StorePlace } from './config.ts';
import { backupStore, type Backup } from './library/store/backup.ts';
import { restoreStore, type Restoration } from './library/store/restore.ts';
import { withPresentStore, withStore } from './with-store.ts';

const MEGABYTE = 1_000_000;

const NO_ROOM: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'SQLITE_FULL']);

/** Copies the store into a file. */
export function backup(file: string, place: StorePlace, terminal: Terminal): Promise<ExitCode> {
  return withPresentStore(place, terminal, async (store) => {
    const result = await backupStore(store, file);
    const done = result.kind === 'done';
    await writeLine(done ? terminal.stdout : terminal.stderr, `${file}: ${backupText(result)}`);
    return done ? EXIT.done : EXIT.misused;
  });
}

/** Brings a backup back. */
export function restore({ file, replace }: RestoreOptions, place: StorePlace, terminal: Terminal): Promise<ExitCode> {
  return withStore(place, terminal, async (store) => {
    const result = await restoreStore(file, store, { overwrite: replace, copyInto: copyFolder(place) });
    const done = result.kind === 'done';
    await writeLine(done ? terminal.stdout : terminal.stderr, `${file}: ${restorationText(result, place)}`);
    return done ? EXIT.done : EXIT.misused;
  });
}

function reasonText(code: string): string {
  return NO_ROOM.has(code) ? 'its disk is full' : code;
}

/** Where a backup is copied to and opened: beside the store where that is a file, which needs the room there anyway. */
function copyFolder(place: StorePlace): string {
  return place.kind === 'sqlite' ? place.dir : tmpdir();
}

function backupText(result: Backup): string {
  switch (result.kind) {
    case 'done':
      return `backed up, ${counted(result.servers, 'server')}, ${(result.bytes / MEGABYTE).toFixed(1)} MB`;
    case 'exists':
      return 'there is a file of that name already; it was left alone';
    case 'unwritable':
      return `cannot be written (${reasonText(result.code)})`;
    default:
      return result satisfies never;
  }
}

function restorationText(result: Restoration, place: StorePlace): string {
  switch (result.kind) {
    case 'done':
      return [`restored, ${counted(result.servers, 'server')}`, ...erasedText(result.erased)].join('; ');
    case 'not-empty':
      return `the store holds ${counted(result.servers, 'server')} already: add --replace to put the backup in their place`;
    case 'unreadable':
      return `cannot be read (${result.code})`;
    case 'uncopied':
      return uncopiedText(result.code, place);
    case 'unusable':
      return result.reason === 'newer'
        ? 'it was made by a newer version of Vraagbaak; restore it with that one'
        : 'this is no backup of Vraagbaak, or it is damaged';
    default:
      return result satisfies never;
  }
}

function uncopiedText(code: string, place: StorePlace): string {
  const orElse = place.kind === 'postgresql' ? ', or name another folder in TMPDIR' : '';
  const remedy = NO_ROOM.has(code) ? 'make room' : 'check its permissions';
  return `not restored, no copy of it can be made in ${resolve(copyFolder(place))} (${reasonText(code)}): ${remedy}${orElse}`;
}

/** What members had asked for since the backup was made is done once more. */
function erasedText(rows: number): readonly string[] {
  if (rows === 0) return [];
  return [`${counted(rows, 'row')} that members had erased since ${rows === 1 ? 'is' : 'are'} erased again`];
}
