import { readFile, stat } from 'node:fs/promises';
import type { Problem } from '../article/problem.ts';

/** A thick book. Parsing takes seconds for each million bytes, and no interaction is answered meanwhile. */
export const MAX_FILE_BYTES = 1_000_000;

export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  /** There is no file of this name; a folder is none. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly problem: Problem };

/** Reads a UTF-8 file, with or without a byte order mark. What goes wrong comes back as a value. */
export async function readTextFile(path: string): Promise<FileText> {
  try {
    const file = await stat(path);
    if (!file.isFile()) return { kind: 'absent' };
    if (file.size > MAX_FILE_BYTES) return tooLarge(file.size);
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)) };
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return { kind: 'absent' };
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      return { kind: 'unreadable', problem: { id: 'file-not-utf8', params: {}, level: 'error', line: 1 } };
    }
    return { kind: 'unreadable', problem: { id: 'file-unreadable', params: { code }, level: 'error', line: 1 } };
  }
}

function tooLarge(bytes: number): FileText {
  const params = { bytes, limit: MAX_FILE_BYTES };
  return { kind: 'unreadable', problem: { id: 'file-too-large', params, level: 'error', line: 1 } };
}

/** Node's name for what went wrong, such as `EACCES`. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
}
