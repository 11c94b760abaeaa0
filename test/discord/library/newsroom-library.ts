import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished } from 'vitest';
import { createFetcher } from '../../../src/fetching/create-fetcher.ts';
import { createServerLibraries } from '../../../src/library/server-libraries.ts';
import { OperatorLibrary } from '../../../src/library/servers/operator-library.ts';
import { parseArticleText } from '../../../src/library/servers/parsed-text.ts';
import { createSlices } from '../../../src/library/slices.ts';
import type { Store } from '../../../src/library/store/store.ts';
import type { Actor } from '../../../src/playground/driver.ts';
import type { Exchange } from '../../../src/playground/interactions/exchange.ts';
import type { Message } from '../../../src/playground/world/message.ts';
import { menusIn } from '../../../src/playground/world/controls.ts';
import { newsroom } from '../../../src/playground/world/newsroom.ts';
import type { StandIn } from '../../../src/playground/stand-in.ts';
import { readDocument } from '../../../src/reading/read-document.ts';
import { Thesaurus } from '../../../src/search/thesaurus.ts';
import { eventually } from '../../eventually.ts';
import { startTestStandIn } from '../../playground/start-test-stand-in.ts';
import { bridge } from '../articles.ts';
import { startTestBot, textOf } from '../fixture.ts';
import { testCuration, testStore } from '../test-store.ts';

const LOOPBACK = '127.0.0.1';

/** A website on this machine whose pages can change, by their paths; what has no page is not found. */
export async function website() {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '/');
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? 'Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, LOOPBACK, resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = addressOf(server.address());
  return { port, pages, url: (path: string): string => `http://${LOOPBACK}:${port}${path}` };
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new TypeError('the website does not listen on a port');
  return address;
}

/** A page of a newspaper with an article of these sections. */
export function page(title: string, sections: readonly (readonly [heading: string, paragraph: string])[]): string {
  const text = sections.map(([heading, paragraph]) => `<h2>${heading}</h2><p>${paragraph}</p>`).join('');
  return `<!doctype html><html lang="nl"><head><title>${title}</title></head><body>
    <nav><a href="/">Voorpagina</a> <a href="/sport">Sport</a></nav><main><article><h1>${title}</h1>
    <p>De gemeente verplaatst de markt naar het plein achter het stadhuis. Dat heeft de raad in september besloten.</p>
    ${text}</article></main><footer>Alle rechten voorbehouden, De Krant</footer></body></html>`;
}

/** The first page that a process reads takes it seconds. */
let warm: Promise<unknown> | null = null;

/**
 * The real bot with everything behind it: store, fetcher, reading, curation and the servers' libraries. `ports` are those of websites
 * on this machine that may be fetched from, beside that of the stand-in, where Discord's files are.
 */
export async function startLibraryBot(given: { standIn?: StandIn; store?: Store; ports?: readonly number[] } = {}) {
  const { standIn = await startTestStandIn({ world: newsroom.withNeighbour }), store = await testStore() } = given;
  await (warm ??= readDocument({
    bytes: Buffer.from(page('Warm', [])),
    contentType: 'text/html',
    url: null,
    name: null,
  }));
  const allowedPorts = [...(given.ports ?? []), Number(new URL(standIn.apiUrl).port)];
  const fetcher = createFetcher({
    allowedPorts,
    fetchesAMinute: 1000,
    allowAddress: (address, port) => address === LOOPBACK && allowedPorts.includes(port),
  });
  onTestFinished(() => fetcher.close());
  const curation = testCuration(store, { fetcher, reader: { read: readDocument, close: () => Promise.resolve() } });
  const slices = createSlices();
  const operator = new OperatorLibrary(new Thesaurus(), slices);
  await operator.put([bridge]);
  const libraries = createServerLibraries({
    store,
    operator,
    parse: (slug, text) => Promise.resolve(parseArticleText(slug, text)),
    slices,
    memory: 100_000_000,
    onTrouble: ({ server, ...trouble }) => {
      throw new Error(`${server}: ${JSON.stringify(trouble)}`);
    },
  });
  onTestFinished(() => {
    libraries.close();
  });
  const bot = await startTestBot({ standIn, store, curation, libraries });
  // So does its first request, whatever it is for.
  await bot.noor.slash('help').settled();
  const { joris, fleur, omar } = newsroom.people;
  return {
    ...bot,
    curation,
    /** Has the role that can be made the curators'; speaks Dutch. */
    joris: standIn.as(joris),
    /** Moderates the other server; speaks Dutch. */
    fleur: standIn.as(fleur).in(newsroom.guilds.neighbour.channels[0].id),
    /** Owns the other server; speaks English. */
    omar: standIn.as(omar).in(newsroom.guilds.neighbour.channels[0].id),
  };
}

/** The message of an exchange once it says so: progress may come before it. */
export async function shows(exchange: Exchange, words: RegExp): Promise<Message> {
  const wanted = (): Message | undefined => exchange.messages.findLast((message) => words.test(textOf(message)));
  await exchange.until(() => wanted() !== undefined || exchange.state === 'failed');
  const message = wanted();
  if (message === undefined) throw new Error(`${String(words)} is not shown: ${exchange.state}`);
  return message;
}

/** The value of a menu's option, with the custom id of the menu, by how the option begins. */
export function option(message: Message, label: string): readonly [menu: string, value: string] {
  for (const menu of menusIn(message)) {
    const found = 'options' in menu ? menu.options.find((each) => each.label.startsWith(label)) : undefined;
    if (found !== undefined) return [menu.custom_id, found.value];
  }
  throw new Error(`no option "${label}" in ${textOf(message)}`);
}

/** What a Dutch member is answered, once it has these words. */
export function answer(member: Actor, question: string, words: string): Promise<Message> {
  return eventually(async () => {
    const { message } = await member.slash('vraag', { vraag: question }).answered();
    expect(textOf(message)).toContain(words);
    return message;
  });
}
