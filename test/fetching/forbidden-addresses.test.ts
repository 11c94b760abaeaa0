import { describe, expect, it } from 'vitest';
import { createFetcher } from '../../src/fetching/create-fetcher.ts';
import { failureIn, fetcherFor, fetchFrom, serve, textOf } from './loopback.ts';

const FORBIDDEN = { id: 'forbidden-address' };

/** A page on loopback that counts who came. */
async function secret() {
  let visits = 0;
  const server = await serve((_, response) => {
    visits++;
    response.end('geheim');
  });
  return { ...server, visits: () => visits };
}

describe('a fetcher that nobody gave an allowance', () => {
  it.each([
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '017700000001',
    '0177.0.0.1',
    '127.0.0.1.',
    '①②⑦.0.0.1',
    '１２７.0.0.1',
    '127。0。0。1',
    '%31%32%37.0.0.1',
    '0.0.0.0',
    '0',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[0:0:0:0:0:ffff:7f00:0001]',
    '[::127.0.0.1]',
    '[::1]',
    '[::]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    '169.254.169.254',
    '[::ffff:169.254.169.254]',
    '[fd00:ec2::254]',
    '10.0.0.1',
    '192.168.0.1',
    '100.100.100.200',
  ])('does not connect to %s', async (host) => {
    const server = await secret();
    const fetcher = createFetcher({ allowedPorts: [server.port] });
    const result = await fetchFrom(fetcher, `http://${host}:${server.port}/`);
    expect(failureIn(result)).toEqual(FORBIDDEN);
    expect(server.visits()).toBe(0);
  });

  it.each([
    ['leads there', ['127.0.0.1']],
    ['leads there as well', ['93.184.216.34', '127.0.0.1']],
    ['leads there by IPv6', ['::1']],
    ['leads there in a mapped form', ['::ffff:127.0.0.1']],
    ['leads to what is no address', ['localhost']],
  ])('does not connect by a name that %s', async (_, addresses) => {
    const server = await secret();
    const fetcher = createFetcher({ allowedPorts: [server.port], resolve: () => Promise.resolve(addresses) });
    const result = await fetchFrom(fetcher, `http://nieuws.example:${server.port}/`);
    expect(failureIn(result)).toEqual(FORBIDDEN);
    expect(server.visits()).toBe(0);
  });
});

describe('a name that changes its address', () => {
  it('is looked up once for a connection, and that answer is both judged and used', async () => {
    const server = await secret();
    const answers = [['127.0.0.1'], ['10.0.0.1']];
    const fetcher = fetcherFor([server], { resolve: () => Promise.resolve(answers.shift() ?? []) });
    expect(textOf(await fetchFrom(fetcher, `http://nieuws.example:${server.port}/`))).toBe('geheim');
    expect(failureIn(await fetchFrom(fetcher, `http://nieuws.example:${server.port}/`))).toEqual(FORBIDDEN);
    expect(server.visits()).toBe(1);
  });
});

describe('a redirect to where nobody may go', () => {
  it.each([
    ['in numbers', (port: number) => `http://127.0.0.1:${port}/`],
    ['in one number', (port: number) => `http://2130706433:${port}/`],
    ['in IPv6', (port: number) => `http://[::ffff:127.0.0.1]:${port}/`],
    ['by a name', (port: number) => `http://binnen.example:${port}/`],
    ['to metadata', (port: number) => `http://169.254.169.254:${port}/latest/meta-data/`],
    ['by a private name', (port: number) => `http://localhost:${port}/`],
  ])('is not followed %s', async (_, target) => {
    const inside = await secret();
    const outside = await serve((_request, response) => {
      response.writeHead(302, { location: target(inside.port) }).end();
    });
    const fetcher = fetcherFor([outside], {
      allowedPorts: [outside.port, inside.port],
      resolve: () => Promise.resolve(['127.0.0.1']),
    });
    expect(failureIn(await fetchFrom(fetcher, outside.url))).toEqual(FORBIDDEN);
    expect(inside.visits()).toBe(0);
  });

  it('is not followed to a port that is not allowed', async () => {
    const inside = await secret();
    const outside = await serve((_, response) => {
      response.writeHead(302, { location: inside.url }).end();
    });
    const result = await fetchFrom(fetcherFor([outside]), outside.url);
    expect(failureIn(result)).toEqual({ id: 'forbidden-port', port: inside.port });
    expect(inside.visits()).toBe(0);
  });
});

describe('a proxy in the environment', () => {
  it('is not asked', async () => {
    const proxy = await secret();
    const server = await serve((_, response) => response.end('pagina'));
    const names = ['HTTP_PROXY', 'http_proxy', 'ALL_PROXY'];
    const before = names.map((name) => [name, process.env[name]] as const);
    for (const name of names) process.env[name] = proxy.url;
    try {
      expect(textOf(await fetchFrom(fetcherFor([server]), server.url))).toBe('pagina');
      expect(proxy.visits()).toBe(0);
    } finally {
      for (const [name, value] of before) {
        if (value === undefined) Reflect.deleteProperty(process.env, name);
        else process.env[name] = value;
      }
    }
  });
});
