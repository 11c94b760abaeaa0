// Run as a process of its own, which is killed: writes to a store, and tells of each change once it was acknowledged.
import { writeSync } from 'node:fs';
import { stdin } from 'node:process';
import { openPostgresqlStore } from '../../../src/library/store/postgresql/open.ts';
import { openSqliteStore } from '../../../src/library/store/sqlite/open.ts';

const [adapter, place = '', round = ''] = process.argv.slice(2);
const quota = { articles: 10, bytes: 1_000_000 };

/** What it has to load is loaded before anything counts. */
await new Promise((resolve) => stdin.once('data', resolve));
const store = await (adapter === 'sqlite' ? openSqliteStore({ file: place }) : openPostgresqlStore({ url: place }));
const found = await store.articles.find('a', 'brug');
let follows = found?.version.number ?? null;
for (let change = 0; ; change += 1) {
  const written = `${round}:${change}`;
  // Some are larger than a page, some than the log that is taken into the file at once.
  const markdown = `${written} ${'x'.repeat(change % 7 === 0 ? 50_000 : 100)}`;
  const version = { markdown, questions: '', origin: { kind: 'paste' }, by: null, parser: 1 } as const;
  const published = await store.articles.publish({ server: 'a', slug: 'brug', version, follows, quota }, change);
  if (published.kind !== 'done') throw new Error(published.kind);
  follows = published.value.version.number;
  writeSync(1, `version ${follows} ${written}\n`);
  await store.feedback.vote({
    server: 'a',
    slug: 'brug',
    passage: written,
    number: 1,
    member: 'm',
    helpful: true,
    at: 0,
  });
  writeSync(1, `vote ${written}\n`);
}
