/** Run by `libraries.ts`, in a process of its own as after a restart: reads a server's library in and prints what that took. */
import { z } from 'zod';
import type { Article } from '../../src/article/article.ts';
import { createLibrary } from '../../src/library/articles-library.ts';
import { countSentences } from '../../src/library/count-sentences.ts';
import { readKnowledge } from '../../src/library/knowledge-folder.ts';
import type { Library } from '../../src/library/library.ts';
import { createServerLibraries } from '../../src/library/server-libraries.ts';
import { ArticleParser } from '../../src/library/servers/article-parser.ts';
import { OperatorLibrary } from '../../src/library/servers/operator-library.ts';
import { parseArticleText } from '../../src/library/servers/parsed-text.ts';
import { createSlices } from '../../src/library/slices.ts';
import { openSqliteStore } from '../../src/library/store/sqlite/open.ts';
import { readShippedThesaurus } from '../engines/vraagbaak.ts';
import { heapUsed } from '../heap-used.ts';
import { watchEventLoop } from './event-loop.ts';
import { LOADING, type LibraryLoad, type Loading } from './library-load.ts';
import { KNOWLEDGE } from '../places.ts';
import { SERVER } from './seed-store.ts';

const QUESTION = { text: 'Hoe stel ik het netwerk in?', locale: 'nl', article: null };

const [way, file] = z.tuple([z.enum(LOADING), z.string()]).parse(process.argv.slice(2));
const store = await openSqliteStore({ file });
const slices = createSlices();
const parser = new ArticleParser({ slices });
const thesaurus = await readShippedThesaurus();
// As at a start, before anybody can ask.
thesaurus.prepare('nl');
createLibrary(await shippedArticles(), { thesaurus }).ask(QUESTION);
const operator = new OperatorLibrary(thesaurus, slices);
const libraries = createServerLibraries({
  store,
  operator,
  slices,
  parse: parser.parse,
  memory: Infinity,
  onTrouble(trouble) {
    throw new Error(JSON.stringify(trouble));
  },
});
const articles = way === 'operator' ? await parsed() : [];

/** Every way to have the server's articles in memory. */
const LOAD: Readonly<Record<Loading, () => Promise<Library>>> = {
  server: () => libraries.for({ server: SERVER, channel: null, parent: null, roles: [], audience: 'member' }),
  async operator() {
    await operator.put(articles);
    return operator.library;
  },
  atOnce: async () => createLibrary(await parsed(), { thesaurus }),
};

const before = heapUsed();
const endWatch = await watchEventLoop();
const start = performance.now();
const library = await LOAD[way]();
const loaded = performance.now();
const waits = await endWatch();
const asking = performance.now();
library.ask(QUESTION);
const asked = performance.now();

const load: LibraryLoad = {
  articles: library.articles().length,
  passages: library.articles().reduce((sum, { passages }) => sum + passages.length, 0),
  ready: loaded - start,
  asked: loaded - start + asked - asking,
  ...waits,
  heap: heapUsed() - before,
  estimated: libraries.usage().bytes,
};
libraries.close();
await parser.close();
await store.close();
process.stdout.write(JSON.stringify(load));

/** Of any operator: with them comes into memory what every index needs once. */
async function shippedArticles(): Promise<readonly Article[]> {
  return (await readKnowledge(KNOWLEDGE, countSentences)).articles;
}

async function parsed(): Promise<readonly Article[]> {
  const stored = await store.articles.list(SERVER);
  return stored.flatMap(({ slug, version }) => parseArticleText(slug, version).article ?? []);
}
