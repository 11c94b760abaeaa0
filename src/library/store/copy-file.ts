import { open, type FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { errorCode } from '../read-text-file.ts';
import { FILE_MODE } from './sqlite/open.ts';

export type FileCopy =
  | { readonly kind: 'done' }
  /** What is to be copied cannot be read; `code` is Node's, such as `ENOENT`. */
  | { readonly kind: 'unreadable'; readonly code: string }
  /** The copy cannot be written; `code` is Node's, such as `ENOSPC`. */
  | { readonly kind: 'unwritable'; readonly code: string };

/** Copies a file to where there is none yet, for its owner alone, and tells which of the two was at fault: `copyFile` does not. */
export async function copyFile(from: string, to: string): Promise<FileCopy> {
  const source = await opened(from, 'r');
  if (typeof source === 'string') return { kind: 'unreadable', code: source };
  try {
    const target = await opened(to, 'wx');
    if (typeof target === 'string') return { kind: 'unwritable', code: target };
    await pipeline(source.createReadStream(), target.createWriteStream());
    return { kind: 'done' };
  } catch (error) {
    const isReading = error instanceof Error && 'syscall' in error && error.syscall === 'read';
    return { kind: isReading ? 'unreadable' : 'unwritable', code: errorCode(error) };
  } finally {
    await source.close();
  }
}

/** The file or, where it cannot be opened, Node's name for why. */
function opened(path: string, flags: 'r' | 'wx'): Promise<FileHandle | string> {
  return open(path, flags, FILE_MODE).catch(errorCode);
}
