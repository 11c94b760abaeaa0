import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

export interface PageFile {
  readonly bytes: Buffer;
  readonly contentType: string;
  /** Its name holds a hash of it. */
  readonly lasts: boolean;
}

const CONTENT_TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.woff2', 'font/woff2'],
]);

/** The page has not been built. */
export class NoPage extends Error {
  override readonly name = 'NoPage';
}

/**
 * The built page by the paths of its files, `/` for its start; read once, so that no path reaches
 * anything else.
 *
 * @throws {NoPage}
 */
export function readPageFiles(folder: string): ReadonlyMap<string, PageFile> {
  if (!existsSync(join(folder, 'index.html'))) throw new NoPage(`no page in ${folder}: npm run build makes it`);
  const files = new Map<string, PageFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const contentType = CONTENT_TYPES.get(extname(entry.name));
    if (!entry.isFile() || contentType === undefined) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    const page = { bytes: readFileSync(file), contentType, lasts: path.startsWith('/assets/') };
    files.set(path === '/index.html' ? '/' : path, page);
  }
  return files;
}
