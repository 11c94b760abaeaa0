import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/library/store/server-settings.ts';
import { StoreFailure } from '../../src/library/store/store-failure.ts';
import { parseArticleText } from '../../src/library/servers/parsed-text.ts';
import type { Viewer } from '../../src/library/servers/viewer.ts';
import { articleOf } from '../article-of.ts';
import { eventually } from '../eventually.ts';
import { MEMBER, publish, serve, SERVER, slugs, told } from './served.ts';

const BRIDGE = articleOf(['De brug is dicht.'], 'brug');
const PORT = articleOf(['De haven is open.'], 'haven');
const DIRECT: Viewer = { server: null, channel: '5', parent: null, roles: [], audience: 'member' };

/** Until it is so: changes are served within a second, the clock of a busy machine allowing. */

describe('what is asked', () => {
  it('is the operator’s articles in direct messages, and with its own articles those too in a server', async () => {
    const served = await serve([BRIDGE]);
    await publish(served, 'markt', 'De markt is op dinsdag.');
    expect(await slugs(served, DIRECT)).toEqual(['brug']);
    expect(await slugs(served)).toEqual(['brug', 'markt']);
    expect(await told(served, 'Wanneer is de markt?')).toEqual(['De markt is op dinsdag.']);
    expect(await told(served, 'Is de brug dicht?')).toEqual(['De brug is dicht.']);
  });

  it('is one library, read in once, for all servers without articles of their own', async () => {
    const served = await serve([BRIDGE]);
    const [direct, one, other] = await Promise.all(
      [DIRECT, MEMBER, { ...MEMBER, server: '1002' }].map((viewer) => served.libraries.for(viewer)),
    );
    expect(one).toBe(direct);
    expect(other).toBe(direct);
    expect(served.libraries.usage()).toEqual({ servers: 2, bytes: 0 });
  });

  it('is without the operator’s articles where the server hides them, from one moment on', async () => {
    const served = await serve([BRIDGE]);
    expect(await slugs(served)).toEqual(['brug']);
    await served.store.servers.setSettings(SERVER, { ...DEFAULT_SETTINGS, operatorArticles: false }, '7', 1);
    await eventually(async () => {
      expect(await slugs(served)).toEqual([]);
    });
    await publish(served, 'markt', 'De markt is op dinsdag.');
    await eventually(async () => {
      expect(await slugs(served)).toEqual(['markt']);
    });
    await served.store.servers.setSettings(SERVER, DEFAULT_SETTINGS, '7', 2);
    await eventually(async () => {
      expect(await slugs(served)).toEqual(['brug', 'markt']);
    });
  });

  it('is the server’s own article where the operator has one of the same name, and the operator’s again without it', async () => {
    const served = await serve([BRIDGE]);
    await publish(served, 'brug', 'Onze brug is van hout.');
    expect(await told(served, 'brug')).toEqual(['Onze brug is van hout.']);
    expect(await told(served, 'brug', DIRECT)).toEqual(['De brug is dicht.']);
    await served.store.articles.remove(SERVER, 'brug', '7', 2);
    await eventually(async () => {
      expect(await told(served, 'brug')).toEqual(['De brug is dicht.']);
    });
    await served.store.articles.restore(SERVER, 'brug', '7', { articles: 9, bytes: 1e6 }, 3);
    await eventually(async () => {
      expect(await told(served, 'brug')).toEqual(['Onze brug is van hout.']);
    });
  });
});

describe('a change', () => {
  it('is read again and nothing else', async () => {
    const served = await serve([BRIDGE]);
    await publish(served, 'markt', 'De markt is op dinsdag.');
    await publish(served, 'kermis', 'De kermis is in mei.');
    expect(await told(served, 'markt')).toEqual(['De markt is op dinsdag.']);
    await publish(served, 'markt', 'De markt is op vrijdag.');
    await eventually(async () => {
      expect(await told(served, 'markt')).toEqual(['De markt is op vrijdag.']);
    });
    expect(served.parsed.toSorted()).toEqual(['kermis', 'markt', 'markt']);
  });

  it('of the operator’s articles reaches servers with and without their own', async () => {
    const served = await serve([BRIDGE]);
    await publish(served, 'markt', 'De markt is op dinsdag.');
    const bare = { ...MEMBER, server: '1002' };
    expect([await slugs(served), await slugs(served, bare)]).toEqual([['brug', 'markt'], ['brug']]);
    await served.operator.put([PORT, articleOf(['De brug is weer open.'], 'brug')]);
    await eventually(async () => {
      expect(await told(served, 'brug haven')).toEqual(
        expect.arrayContaining(['De brug is weer open.', 'De haven is open.']),
      );
    });
    expect(await slugs(served, bare)).toEqual(['brug', 'haven']);
    await served.operator.remove('brug');
    expect([await slugs(served), await slugs(served, bare)]).toEqual([['haven', 'markt'], ['haven']]);
  });

  it('of an article that cannot be served leaves it out and is told of, once', async () => {
    const served = await serve();
    await publish(served, 'markt', 'De markt is op dinsdag.');
    await publish(served, 'leeg', '');
    expect(await slugs(served)).toEqual(['markt']);
    await publish(served, 'markt', '');
    await eventually(async () => {
      expect(await slugs(served)).toEqual([]);
    });
    expect(served.troubles.map((trouble) => [trouble.kind, 'slug' in trouble && trouble.slug])).toEqual([
      ['article', 'leeg'],
      ['article', 'markt'],
    ]);
  });
});

describe('an article that is kept', () => {
  const inThread: Viewer = { ...MEMBER, channel: '99', parent: '22' };
  const withRole: Viewer = { ...MEMBER, roles: ['31', '30'] };

  it.each<[string, { channels: string[]; roles: string[] }, Viewer, boolean, boolean]>([
    ['to a channel, elsewhere', { channels: ['22'], roles: [] }, MEMBER, false, false],
    ['to a channel, there', { channels: ['22'], roles: [] }, { ...MEMBER, channel: '22' }, true, false],
    ['to a channel, in a thread of it', { channels: ['21', '22'], roles: [] }, inThread, true, false],
    ['to a channel, there, aloud', { channels: ['22'], roles: [] }, { ...inThread, audience: 'channel' }, true, false],
    ['to a role, without it', { channels: [], roles: ['30'] }, MEMBER, false, false],
    ['to a role, with it', { channels: [], roles: ['30'] }, withRole, true, true],
    ['to a role, with it, aloud', { channels: [], roles: ['30'] }, { ...withRole, audience: 'channel' }, false, false],
    ['to both, with one', { channels: ['22'], roles: ['30'] }, withRole, false, false],
    ['to both, with both', { channels: ['22'], roles: ['30'] }, { ...withRole, channel: '22' }, true, true],
    ['to the role that all have', { channels: [], roles: [SERVER] }, MEMBER, true, true],
  ])('%s: is it seen, and in private only?', async (_name, audience, viewer, isSeen, isConfined) => {
    const served = await serve();
    await publish(served, 'geheim', 'De kluis is leeg.', { audience });
    const library = await served.libraries.for(viewer);
    expect([library.article('geheim') !== null, library.isConfined('geheim')]).toEqual([isSeen, isConfined]);
    expect(await told(served, 'Is de kluis leeg?', viewer)).toEqual(isSeen ? ['De kluis is leeg.'] : []);
  });

  it('is hidden by the first question after it was kept, whatever else is being read', async () => {
    const served = await serve();
    await publish(served, 'geheim', 'De kluis is leeg.');
    expect(await slugs(served)).toEqual(['geheim']);
    const told = new Promise<void>((resolve) => {
      served.store.subscribe(() => {
        resolve();
      });
    });
    await served.store.articles.setAudience(SERVER, 'geheim', { channels: [], roles: ['30'] }, '7', 2);
    await told;
    expect(await slugs(served)).toEqual([]);
  });

  it('stays hidden while a text for everyone takes the place of one that was not', async () => {
    const waiting: (() => void)[] = [];
    const served = await serve();
    await publish(served, 'geheim', 'De kluis is leeg.', { audience: { channels: [], roles: ['30'] } });
    const slow = await serve([], {
      store: served.store,
      parse: async (slug, text) => {
        if (text.markdown.includes('vol')) await new Promise<void>((resolve) => waiting.push(resolve));
        return parseArticleText(slug, text);
      },
    });
    expect(await slugs(slow)).toEqual([]);
    await publish(served, 'geheim', 'De kluis is vol.');
    await eventually(() => {
      expect(waiting).toHaveLength(1);
    });
    expect(await slugs(slow)).toEqual([]);
    waiting.forEach((go) => {
      go();
    });
    await eventually(async () => {
      expect(await told(slow, 'kluis')).toEqual(['De kluis is vol.']);
    });
  });
});

test('questions at the same moment share one reading', async () => {
  const served = await serve([BRIDGE]);
  await publish(served, 'markt', 'De markt is op dinsdag.');
  await Promise.all(Array.from({ length: 5 }, () => told(served, 'markt')));
  expect(served.parsed).toEqual(['markt']);
});

test('a store that fails keeps nobody from what is in memory; a server that is not there is refused, and read later', async () => {
  const served = await serve();
  await publish(served, 'markt', 'De markt is op dinsdag.');
  let isBroken = false;
  const { articles, servers } = served.store;
  const failing = await serve([], {
    store: {
      servers,
      subscribe: (listener) => served.store.subscribe(listener),
      articles: {
        ...articles,
        served: (server) => (isBroken ? Promise.reject(new StoreFailure('unreachable')) : articles.served(server)),
      },
    },
  });
  expect(await slugs(failing)).toEqual(['markt']);
  isBroken = true;
  await publish(served, 'markt', 'De markt is op vrijdag.');
  await eventually(() => {
    expect(failing.troubles).toMatchObject([{ kind: 'store', server: SERVER, failure: { id: 'unreachable' } }]);
  });
  expect(await told(failing, 'markt')).toEqual(['De markt is op dinsdag.']);
  const other = { ...MEMBER, server: '1002' };
  await expect(failing.libraries.for(other)).rejects.toThrow(StoreFailure);
  isBroken = false;
  expect(await slugs(failing, other)).toEqual([]);
  await eventually(async () => {
    expect(await told(failing, 'markt')).toEqual(['De markt is op vrijdag.']);
  });
});

test('the library that was asked longest ago is dropped where the memory is too little for all, and read again when asked', async () => {
  const probe = await serve();
  await publish(probe, 'markt', 'De markt is op dinsdag.');
  await slugs(probe);
  const one = probe.libraries.usage().bytes;
  const served = await serve([], { memory: 2.5 * one });
  const at = (server: string): Viewer => ({ ...MEMBER, server });
  for (const server of ['1', '2', '3']) {
    await publish(served, `markt-${server}`, 'De markt is op dinsdag.', { server });
  }
  for (const server of ['1', '2', '1', '3']) await slugs(served, at(server));
  expect(served.libraries.usage().servers).toBe(2);
  expect(served.parsed).toEqual(['markt-1', 'markt-2', 'markt-3']);
  expect(await slugs(served, at('1'))).toEqual(['markt-1']);
  expect(await slugs(served, at('2'))).toEqual(['markt-2']);
  expect(served.parsed.slice(3)).toEqual(['markt-2']);
});

test('a library that nobody asks is dropped after a while', async () => {
  const served = await serve([], { idle: 50 });
  await publish(served, 'markt', 'De markt is op dinsdag.');
  await slugs(served);
  await eventually(() => {
    expect(served.libraries.usage()).toEqual({ servers: 0, bytes: 0 });
  });
  expect(await slugs(served)).toEqual(['markt']);
});

test('nothing of a server is seen in another, and of its own articles each viewer sees what is theirs', async () => {
  const ids = ['1', '2', '3'];
  const some = fc.subarray(ids);
  const article = fc.record({
    server: fc.constantFrom(...ids),
    name: fc.constantFrom('a', 'b', 'c'),
    channels: some,
    roles: some,
  });
  const viewer = fc.record({
    server: fc.constantFrom(...ids, null),
    channel: fc.constantFrom(...ids),
    parent: fc.constantFrom(...ids, null),
    roles: some,
    audience: fc.constantFrom('member', 'channel'),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(article, { selector: ({ server, name }) => server + name, minLength: 1, maxLength: 6 }),
      fc.array(viewer, { minLength: 1, maxLength: 6 }),
      async (articles, viewers) => {
        const served = await serve([BRIDGE]);
        for (const { server, name, channels, roles } of articles) {
          await publish(served, name, `De brug van server${server} en ${name}.`, {
            server,
            audience: { channels, roles },
          });
        }
        for (const each of viewers) {
          const said = (await told(served, 'Waar is de brug van server1, server2 of server3?', each)).join(' ');
          for (const { server, name, channels, roles } of articles) {
            const isThere =
              channels.length === 0 || channels.includes(each.channel) || channels.some((one) => one === each.parent);
            const isTheirs = roles.length === 0 || roles.some((role) => role === server || each.roles.includes(role));
            const isAloud = each.audience === 'member' || roles.length === 0;
            const isSeen = server === each.server && isThere && isTheirs && isAloud;
            expect(said.includes(`server${server} en ${name}.`)).toBe(isSeen);
          }
        }
      },
    ),
    { numRuns: 15 },
  );
});
