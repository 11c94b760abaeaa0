import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/reading/html/read-html.ts';

/** Each folder holds a page as a site would send it, `address.txt` (where it was fetched) and what it has to be understood as. */
const PAGES = join(import.meta.dirname, 'pages');

/** `UPDATE_GOLDEN=1 npx vitest run test/golden` writes what is understood now; read the difference before keeping it. */
const isUpdating = process.env['UPDATE_GOLDEN'] === '1';

describe('pages in the shapes of the press and the government', () => {
  for (const name of readdirSync(PAGES)) {
    it(name, () => {
      const folder = join(PAGES, name);
      const url = readFileSync(join(folder, 'address.txt'), 'utf8').trim();
      const read = readHtml(readFileSync(join(folder, 'source.html')), { url, contentType: 'text/html' });
      const expectedFile = join(folder, 'expected.json');
      if (isUpdating || !existsSync(expectedFile)) writeFileSync(expectedFile, `${JSON.stringify(read, null, 2)}\n`);
      expect(read).toEqual(JSON.parse(readFileSync(expectedFile, 'utf8')));
    });
  }
});
