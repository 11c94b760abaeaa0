import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { wordListKind } from '../search/parse-word-list.ts';
import { ARTICLE_ENDING, SIDECAR_ENDING, slugOf } from './knowledge-file.ts';
import { errorCode } from './read-text-file.ts';

/** Why a knowledge folder could not be read. */
export interface FolderFailure {
  readonly reason: 'missing' | 'not-a-folder' | 'unreadable';
  readonly dir: string;
  /** Node's name for it, such as `ENOENT`. */
  readonly code: string;
}

/**
 * The state of each part's files, by part, in the order of the alphabet: where it is the same as before, none of them was
 * written. A part is what is read and served as one, called by its file: an article, whose sidecar belongs to it (also
 * when it stands alone), or a list of words.
 */
export type Stamps = ReadonlyMap<string, string>;

export type FolderListing =
  | {
      readonly kind: 'listed';
      readonly stamps: Stamps;
      /** Files whose name looks as if they were meant to be read. */
      readonly ignored: readonly string[];
    }
  | { readonly kind: 'failed'; readonly failure: FolderFailure };

/** The stamp of a part that is not there. */
export const ABSENT = '';

/** Text in some form: what someone may have meant to be an article, a sidecar or a list of words. */
const LOOKS_MEANT = /\.(?:md|markdown|txt|ya?ml)$/i;

/** What a knowledge folder holds, without reading it. Hidden files and what lies in folders within it are passed over. */
export async function listFolder(dir: string): Promise<FolderListing> {
  let names: readonly string[];
  try {
    names = (await readdir(dir)).filter((name) => !name.startsWith('.')).sort();
  } catch (error) {
    return { kind: 'failed', failure: failureOf(dir, errorCode(error)) };
  }
  const parts = [...new Set(names.map(partOf).filter((part) => part !== null))].sort();
  const stamps = await Promise.all(parts.map(async (part) => [part, await stampOf(dir, part)] as const));
  return {
    kind: 'listed',
    stamps: new Map(stamps.filter(([, stamp]) => stamp !== ABSENT)),
    ignored: names.filter((name) => partOf(name) === null && LOOKS_MEANT.test(name)),
  };
}

/** The part to which a file of this name belongs; `null` when it is not read. */
export function partOf(name: string): string | null {
  if (name.endsWith(SIDECAR_ENDING)) return `${name.slice(0, -SIDECAR_ENDING.length)}${ARTICLE_ENDING}`;
  return name.endsWith(ARTICLE_ENDING) || wordListKind(name) !== null ? name : null;
}

/** The state of one part's files. */
export async function stampOf(dir: string, part: string): Promise<string> {
  const slug = slugOf(part);
  const files = slug === null ? [part] : [part, `${slug}${SIDECAR_ENDING}`];
  const stamps = await Promise.all(files.map((file) => fileStamp(join(dir, file))));
  return stamps.every((stamp) => stamp === ABSENT) ? ABSENT : stamps.join('|');
}

/** The change time tells of what a copy with its old modification time hides. */
async function fileStamp(path: string): Promise<string> {
  try {
    const file = await stat(path);
    return file.isFile() ? [file.mtimeMs, file.ctimeMs, file.size, file.ino].join(' ') : ABSENT;
  } catch {
    return ABSENT;
  }
}

function failureOf(dir: string, code: string): FolderFailure {
  switch (code) {
    case 'ENOENT':
      return { reason: 'missing', dir, code };
    case 'ENOTDIR':
      return { reason: 'not-a-folder', dir, code };
    default:
      return { reason: 'unreadable', dir, code };
  }
}
