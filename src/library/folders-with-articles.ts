import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ARTICLE_ENDING } from './knowledge-file.ts';

/** Folders within a knowledge folder, by name, that hold articles which nothing reads, however deep. Hidden ones do not count. */
export async function foldersWithArticles(dir: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { name, isFolder } of await entriesOf(dir)) {
    if (isFolder && (await holdsArticle(join(dir, name)))) found.push(name);
  }
  return found;
}

async function holdsArticle(dir: string): Promise<boolean> {
  const entries = await entriesOf(dir);
  if (entries.some(({ name, isFolder }) => !isFolder && name.endsWith(ARTICLE_ENDING))) return true;
  for (const { name, isFolder } of entries) {
    if (isFolder && (await holdsArticle(join(dir, name)))) return true;
  }
  return false;
}

/** By name; nothing of a folder that cannot be read. Links are not followed: they may lead in a circle. */
async function entriesOf(dir: string): Promise<readonly { readonly name: string; readonly isFolder: boolean }[]> {
  let entries: readonly Dirent[];
  try {
    entries = await readdir(dir, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
