import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ARTICLE_ENDING, SIDECAR_ENDING } from './knowledge-file.ts';
import { errorCode } from './read-text-file.ts';

/** Why a knowledge folder could not be read. */
export interface FolderFailure {
  readonly reason: 'missing' | 'not-a-folder' | 'unreadable';
  readonly dir: string;
  /** Node's name for it, such as `ENOENT`. */
  readonly code: string;
}

/**
 * The state of each article's two files, by slug, in the order of the alphabet: where it is the same as before, neither
 * file was written.
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

/** The stamp of an article that is not there. */
export const ABSENT = '';

/** Text in some form: what someone may have meant to be an article or a sidecar. */
const LOOKS_MEANT = /\.(?:md|markdown|txt|ya?ml)$/i;

/** What a knowledge folder holds, without reading it. Hidden files and what lies in folders within it are passed over. */
export async function listFolder(dir: string): Promise<FolderListing> {
  let names: readonly string[];
  try {
    names = (await readdir(dir)).filter((name) => !name.startsWith('.')).sort();
  } catch (error) {
    return { kind: 'failed', failure: failureOf(dir, errorCode(error)) };
  }
  const slugs = [...new Set(names.map(slugOf).filter((slug) => slug !== null))].sort();
  const stamps = await Promise.all(slugs.map(async (slug) => [slug, await stampOf(dir, slug)] as const));
  return {
    kind: 'listed',
    stamps: new Map(stamps.filter(([, stamp]) => stamp !== ABSENT)),
    ignored: names.filter((name) => slugOf(name) === null && LOOKS_MEANT.test(name)),
  };
}

/** The article to which a file of this name belongs, as itself or as its sidecar; `null` when it is neither. */
export function slugOf(name: string): string | null {
  const ending = [ARTICLE_ENDING, SIDECAR_ENDING].find((known) => name.endsWith(known));
  return ending === undefined ? null : name.slice(0, -ending.length);
}

/** The state of one article's two files. */
export async function stampOf(dir: string, slug: string): Promise<string> {
  const [article, sidecar] = await Promise.all([
    fileStamp(join(dir, `${slug}${ARTICLE_ENDING}`)),
    fileStamp(join(dir, `${slug}${SIDECAR_ENDING}`)),
  ]);
  return article === ABSENT && sidecar === ABSENT ? ABSENT : `${article}|${sidecar}`;
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
