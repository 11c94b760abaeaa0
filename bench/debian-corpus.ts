import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Article } from '../src/article/article.ts';
import { readArticles, writeArticles, type ArticleLine } from './evaluation-set.ts';
import { readPage } from './page-article.ts';

/** Debian's Dutch documentation: the packages, and where in each the Dutch pages are. The largest fills up what is left. */
const PACKAGES = [
  { name: 'installation-guide-amd64', pages: 'usr/share/doc/installation-guide-amd64/nl' },
  { name: 'debian-handbook', pages: 'usr/share/doc/debian-handbook/html/nl-NL' },
  { name: 'libreoffice-help-nl', pages: 'usr/share/libreoffice/help/nl' },
];

/** A round number that the three packages together reach. */
const MOST_PASSAGES = 20_000;

const run = promisify(execFile);

/** A large corpus of real Dutch text, or why there is none. */
export type DebianCorpus = { readonly articles: readonly Article[] } | { readonly unavailable: string };

/**
 * Some 20,000 paragraphs of Dutch documentation: an article a page, no paragraph twice. Fetched and unpacked the first time,
 * kept in the cache folder afterwards, and never part of the project.
 */
export async function debianCorpus(cache: string): Promise<DebianCorpus> {
  const folder = join(cache, 'debian-nl');
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    const work = await mkdtemp(join(cache, 'work-'));
    try {
      await writeArticles(work, withoutRepeats(await fetchPages(cache)));
      await rename(work, folder);
    } catch (error) {
      await rm(work, { recursive: true, force: true });
      if (error instanceof Error)
        return { unavailable: `Debian's packages could not be read: ${error.message.trim()}` };
      throw error;
    }
  }
  return { articles: await readArticles(folder) };
}

async function fetchPages(cache: string): Promise<readonly ArticleLine[]> {
  const pages: ArticleLine[] = [];
  for (const { name, pages: within } of PACKAGES) {
    const unpacked = join(cache, 'unpacked');
    await run('dpkg-deb', ['-x', await fetchPackage(cache, name), unpacked]);
    const root = join(unpacked, within);
    const files = await readdir(root, { recursive: true });
    for (const file of files.filter((one) => one.endsWith('.html')).toSorted()) {
      const slug = `${name}-${pages.length + 1}`;
      pages.push({ slug, language: 'nl', ...readPage(await readFile(join(root, file), 'utf8')) });
    }
    await rm(unpacked, { recursive: true });
  }
  return pages;
}

/** The package's file, fetched unless the cache has it. */
async function fetchPackage(cache: string, name: string): Promise<string> {
  const find = async (): Promise<string | undefined> => {
    return (await readdir(cache)).find((file) => file.startsWith(`${name}_`) && file.endsWith('.deb'));
  };
  if ((await find()) === undefined) await run('apt-get', ['download', name], { cwd: cache });
  const file = await find();
  if (file === undefined) throw new Error(`apt-get fetched no ${name}`);
  return join(cache, file);
}

/** Manuals repeat their notices on many pages: each paragraph counts once, and only so many are kept. */
function withoutRepeats(pages: readonly ArticleLine[]): readonly ArticleLine[] {
  const seen = new Set<string>();
  const kept = pages.map((page) => {
    const blocks = page.blocks.filter((block) => {
      if ('heading' in block) return true;
      if (seen.size === MOST_PASSAGES || seen.has(block.paragraph)) return false;
      seen.add(block.paragraph);
      return true;
    });
    return { ...page, blocks };
  });
  return kept.filter(({ blocks }) => blocks.some((block) => 'paragraph' in block));
}
