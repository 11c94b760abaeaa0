import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/reading/read-document.ts';

const FOLDER = join(import.meta.dirname, '..', 'golden', 'documents');

/** `npx vitest run --update test/reading/golden-documents.test.ts` writes what is read now; look at the difference. */
test.each(readdirSync(FOLDER))('%s is read as expected', async (name) => {
  const source = readdirSync(join(FOLDER, name)).find((file) => file.startsWith('source.')) ?? 'source';
  const bytes = new Uint8Array(readFileSync(join(FOLDER, name, source)));
  const result = await readDocument({ bytes, contentType: null, url: null, name: null });
  const read = result.ok ? result.article : result.failure;
  await expect(`${JSON.stringify(read, null, 2)}\n`).toMatchFileSnapshot(join(FOLDER, name, 'expected.json'));
});
