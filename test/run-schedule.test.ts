import { REST } from 'discord.js';
import { pino } from 'pino';
import { expect, onTestFinished, test, vi } from 'vitest';
import { noteDepartures } from '../src/discord/departures.ts';
import type { Curation } from '../src/library/curation/curation.ts';
import { openSqliteStore } from '../src/library/store/sqlite/open.ts';
import { DEFAULT_SETTINGS } from '../src/library/store/server-settings.ts';
import { StoreFailure } from '../src/library/store/store-failure.ts';
import { newsroom } from '../src/playground/world/newsroom.ts';
import { round, runSchedule, type Schedule } from '../src/run-schedule.ts';
import { gate } from './discord/fixture.ts';
import { eventually } from './eventually.ts';
import { curationFixture, MILA, page, SERVER, URL_OF_PAGE } from './library/curation/fixture.ts';
import { startTestStandIn } from './playground/start-test-stand-in.ts';
import { temporaryFolder } from './temporary-folder.ts';

const { home, neighbour } = newsroom.guilds;
const LEFT_LONG_AGO = '410000000000000099';
const DAY = 24 * 60 * 60 * 1000;
const never = new AbortController().signal;

/** A schedule that finds nothing to do unless it is given something, and what it logs. */
function scheduleOf(given: Pick<Schedule, 'store' | 'curation'> & Partial<Schedule>) {
  const lines: unknown[] = [];
  const log = pino({ base: null }, { write: (line) => lines.push(JSON.parse(line)) });
  const schedule: Schedule = { owner: 'one', noteDepartures: () => Promise.resolve({ left: [] }), log, ...given };
  return { schedule, lines };
}

/** A server that has its articles read again every day, and takes what changed. They were added two days ago. */
async function dueArticles(titles: readonly string[]) {
  const fixture = await curationFixture();
  const { curation, web, store, time } = fixture;
  time.now = Date.now() - 2 * DAY;
  const settings = { ...DEFAULT_SETTINGS, refresh: 'daily', onChange: 'take-over' } as const;
  await store.servers.setSettings(SERVER, settings, MILA, time.now);
  for (const title of titles) {
    const html = page(title, [['Wat kost het?', 'Het kost twaalf miljoen euro, zegt de wethouder.']]);
    const url = `${URL_OF_PAGE}/${encodeURIComponent(title)}`;
    const validators = { etag: null, lastModified: null };
    web.answer({ kind: 'fetched', bytes: Buffer.from(html), contentType: 'text/html', url, validators });
    const input = { kind: 'url', url } as const;
    const drafted = await curation.draft({ server: SERVER, by: MILA, input }, () => undefined);
    if (drafted.kind === 'failed') throw new Error(drafted.failure.id);
    await curation.publish(SERVER, drafted.preview.draft.id, MILA);
  }
  time.now = Date.now();
  web.serve(page('Anders', [['Wat kost het?', 'Het kost vijftien miljoen euro, zegt de wethouder.']]));
  /** Slugs of the articles that have the new text. */
  const renewed = async () =>
    (await store.articles.list(SERVER)).flatMap(({ slug, version }) =>
      version.markdown.includes('vijftien') ? [slug] : [],
    );
  return { ...fixture, renewed };
}

test('a round notes departures, ends what was kept long enough and reads again what is due; then nothing is due', async () => {
  const { store, curation, web, renewed } = await dueArticles(['De brug']);
  const standIn = await startTestStandIn({ world: newsroom.withNeighbour });
  for (const id of [neighbour.id, LEFT_LONG_AGO]) await store.servers.setSettings(id, DEFAULT_SETTINGS, MILA, 1);
  await store.servers.noteDeparture(LEFT_LONG_AGO, 1);
  const draft = { server: home.id, by: MILA, markdown: '# x', origin: { kind: 'paste' }, source: null } as const;
  await store.drafts.put({ ...draft, notes: '', id: 'old', at: Date.now() - 2 * DAY });
  await store.drafts.put({ ...draft, notes: '', id: 'new', at: Date.now() });
  standIn.world.removeApp(neighbour.id);
  const rest = new REST({ api: standIn.apiUrl, retries: 0 }).setToken(standIn.token);
  onTestFinished(() => {
    rest.clearHandlerSweeper();
    rest.clearHashSweeper();
  });
  const departures = vi.fn(() => noteDepartures(rest, store.servers, Date.now()));
  const { schedule, lines } = scheduleOf({ store, curation, noteDepartures: departures });

  await round(schedule, never);
  expect(lines).toContainEqual(
    expect.objectContaining({ msg: 'removed from these servers', servers: [LEFT_LONG_AGO, neighbour.id] }),
  );
  expect(await store.servers.ids()).not.toContain(LEFT_LONG_AGO);
  expect(await store.servers.ids()).toEqual(expect.arrayContaining([home.id, neighbour.id]));
  expect(await store.drafts.find(home.id, 'old')).toBeNull();
  expect(await store.drafts.find(home.id, 'new')).not.toBeNull();
  expect(await renewed()).toEqual(['de-brug']);
  expect(lines).toContainEqual(
    expect.objectContaining({ msg: 'read an address again', article: 'de-brug', outcome: 'taken-over' }),
  );

  const requests = web.requests.length;
  await round(schedule, never);
  expect(departures).toHaveBeenCalledTimes(2);
  expect(web.requests).toHaveLength(requests);
});

test('of two processes one does it; the other does it when that one is done', async () => {
  const file = `${temporaryFolder()}/vraagbaak.db`;
  const open = async () => {
    const store = await openSqliteStore({ file });
    onTestFinished(() => store.close());
    return store;
  };
  const { curation } = await curationFixture();
  const { opened, open: goOn } = gate<null>();
  const first = vi.fn(() => opened.then(() => ({ left: [] })));
  const second = vi.fn(() => Promise.resolve({ left: [] }));
  const one = scheduleOf({ store: await open(), curation, owner: 'one', noteDepartures: first }).schedule;
  const other = scheduleOf({ store: await open(), curation, owner: 'other', noteDepartures: second }).schedule;
  const running = round(one, never);
  await eventually(() => {
    expect(first).toHaveBeenCalled();
  });
  await round(other, never);
  expect(second).not.toHaveBeenCalled();
  goOn(null);
  await running;
  await round(other, never);
  expect(second).toHaveBeenCalledTimes(1);
});

test('where Discord does not tell which servers it is in, no data of a server ends, and the rest is done', async () => {
  const { store, curation, renewed } = await dueArticles(['De brug']);
  await store.servers.noteDeparture(LEFT_LONG_AGO, 1);
  let isDown = true;
  const departures = () => (isDown ? Promise.reject(new Error('no answer')) : Promise.resolve({ left: [] }));
  const { schedule, lines } = scheduleOf({ store, curation, noteDepartures: departures });
  await round(schedule, never);
  expect(lines[0]).toMatchObject({ level: 40, err: { message: 'no answer' } });
  expect(await store.servers.ids()).toContain(LEFT_LONG_AGO);
  expect(await renewed()).toEqual(['de-brug']);
  isDown = false;
  // Also in another process: the lease was given back.
  await round({ ...schedule, owner: 'other' }, never);
  expect(await store.servers.ids()).not.toContain(LEFT_LONG_AGO);
});

test('a store that fails ends the round, not the schedule', async () => {
  const { store, curation } = await curationFixture();
  const { schedule, lines } = scheduleOf({ store, curation });
  await store.close();
  await round(schedule, never);
  expect(lines).toMatchObject([{ level: 50, err: { type: 'StoreFailure' } }]);
});

test('an article that cannot be read does not keep others from being read again', async () => {
  const { store, curation, renewed } = await dueArticles(['De aarde', 'De brug', 'De zee']);
  const broken: Curation['refresh'] = (server, slug, by) =>
    slug === 'de-aarde' ? Promise.reject(new Error('not read within 60000 ms')) : curation.refresh(server, slug, by);
  const { schedule, lines } = scheduleOf({ store, curation: { ...curation, refresh: broken } });
  await round(schedule, never);
  expect(await renewed()).toEqual(['de-brug', 'de-zee']);
  expect(lines).toContainEqual(expect.objectContaining({ level: 50, article: 'de-aarde' }));

  // Where it is the store, the rest would fail in the same way.
  const refresh = vi.fn(() => Promise.reject(new StoreFailure('full')));
  const down = scheduleOf({ store, curation: { ...curation, refresh } });
  await round(down.schedule, never);
  expect(refresh).toHaveBeenCalledTimes(1);
  expect(down.lines).toMatchObject([{ level: 50, msg: 'the schedule could not do its work; it tries again' }]);
});

test('one that is told to stop begins no further article', async () => {
  const { store, curation } = await dueArticles(['De aarde', 'De brug']);
  const stop = new AbortController();
  const refresh = vi.fn((...given: Parameters<Curation['refresh']>) => {
    stop.abort();
    return curation.refresh(...given);
  });
  await round(scheduleOf({ store, curation: { ...curation, refresh } }).schedule, stop.signal);
  expect(refresh).toHaveBeenCalledTimes(1);
});

test('the schedule ends when it is told to, while it waits', async () => {
  const { store, curation } = await curationFixture();
  const departures = vi.fn(() => Promise.resolve({ left: [] }));
  const stop = new AbortController();
  const running = runSchedule(scheduleOf({ store, curation, noteDepartures: departures }).schedule, stop.signal);
  stop.abort();
  await running;
  expect(departures).not.toHaveBeenCalled();
});
