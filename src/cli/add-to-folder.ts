import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { slugForTitle } from '../article/slug-for-title.ts';
import { ARTICLE_ENDING, slugOf } from '../library/knowledge-file.ts';
import { errorCode } from '../library/read-text-file.ts';
import type { AddTarget } from './add-command.ts';

/** Writes each article into a file of its own in a knowledge folder, named after its title; never over another's. */
export function addToFolder(dir: string): AddTarget {
  return async ({ article, markdown }) => {
    try {
      return { ok: true, place: await writeNew(dir, article.title, markdown) };
    } catch (error) {
      return { ok: false, message: `${dir}: no file can be put there (${errorCode(error)})` };
    }
  };
}

/** Resolves to the file's path. */
async function writeNew(dir: string, title: string, markdown: string): Promise<string> {
  await mkdir(dir, { recursive: true });
  const taken = new Set((await readdir(dir)).flatMap((name) => slugOf(name) ?? []));
  for (;;) {
    const slug = slugForTitle(title, taken);
    const file = join(dir, slug + ARTICLE_ENDING);
    try {
      await writeFile(file, markdown, { flag: 'wx' });
      return file;
    } catch (error) {
      // Added by somebody at the same moment; or there in capitals, on a disk that takes those for the same.
      if (errorCode(error) !== 'EEXIST') throw error;
      taken.add(slug);
    }
  }
}
