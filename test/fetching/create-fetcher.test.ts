import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createFetcher } from '../../src/fetching/create-fetcher.ts';
import { failureIn, fetcherFor, fetchFrom, serve, textOf } from './loopback.ts';

describe('a page that is fetched', () => {
  it('comes with what its server says of it', async () => {
    const server = await serve((_, response) => {
      const headers = {
        'content-type': 'text/html; charset=utf-8',
        etag: '"1"',
        'last-modified': 'Sun, 20 Oct 2024 10:00:00 GMT',
      };
      response.writeHead(200, headers).end('<p>Hoi</p>');
    });
    const result = await fetchFrom(fetcherFor([server]), `${server.url}/artikel#kop`);
    expect(textOf(result)).toBe('<p>Hoi</p>');
    expect(result).toMatchObject({
      contentType: 'text/html; charset=utf-8',
      url: `${server.url}/artikel`,
      validators: { etag: '"1"', lastModified: 'Sun, 20 Oct 2024 10:00:00 GMT' },
    });
  });

  it('is asked for by name, with no cookie, whatever was set before', async () => {
    const seen: (readonly [string | undefined, string | undefined])[] = [];
    const server = await serve((request, response) => {
      seen.push([request.headers['user-agent'], request.headers.cookie]);
      response.setHeader('set-cookie', 'volg=1; Path=/');
      if (request.url === '/') response.writeHead(302, { location: '/artikel' }).end();
      else response.end('Hoi');
    });
    await fetchFrom(fetcherFor([server]), server.url);
    expect(seen).toHaveLength(2);
    for (const [userAgent, cookie] of seen) {
      expect(userAgent).toContain('Vraagbaak');
      expect(cookie).toBeUndefined();
    }
  });

  it('is found behind as many redirects as are allowed, and no more', async () => {
    const server = await serve((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) response.end('Hier');
      else response.writeHead(301, { location: `/${left - 1}` }).end();
    });
    const fetcher = fetcherFor([server]);
    const found = await fetchFrom(fetcher, `${server.url}/5`);
    expect(textOf(found)).toBe('Hier');
    expect(found).toMatchObject({ url: `${server.url}/0` });
    expect(failureIn(await fetchFrom(fetcher, `${server.url}/6`))).toEqual({ id: 'too-many-redirects' });
  });

  it.each([404, 403, 500, 204, 304, 302])('is none where the server answers %i', async (status) => {
    const server = await serve((_, response) => response.writeHead(status).end());
    const result = await fetchFrom(fetcherFor([server]), server.url);
    expect(failureIn(result)).toEqual({ id: 'status', status });
  });

  it('is none where nobody listens', async () => {
    const server = await serve((_, response) => response.end());
    const gone = { port: 1, url: 'http://127.0.0.1:1' };
    const result = await fetchFrom(fetcherFor([server, gone]), gone.url);
    expect(failureIn(result)).toEqual({ id: 'unreachable', host: '127.0.0.1', code: 'ECONNREFUSED' });
  });

  it('is none where the connection breaks off', async () => {
    const server = await serve((request) => request.socket.destroy());
    const result = await fetchFrom(fetcherFor([server]), server.url);
    expect(failureIn(result)).toMatchObject({ id: 'unreachable' });
  });

  it.each([
    ['nothing of HTTP', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['headers without end', `HTTP/1.1 200 OK\r\n${`x: ${'y'.repeat(1000)}\r\n`.repeat(50)}\r\nHoi`],
  ])('is none where the answer is %s', async (_, answer) => {
    const server = await serve(({ socket }) => socket.end(answer));
    const result = await fetchFrom(fetcherFor([server]), server.url);
    expect(failureIn(result)).toMatchObject({ id: 'bad-answer', host: '127.0.0.1' });
  });

  it.each([
    ['is not known', () => Promise.resolve([])],
    ['cannot be looked up', () => Promise.reject(new Error('SERVFAIL'))],
  ])('is none where the name %s', async (_, resolve) => {
    const result = await fetchFrom(createFetcher({ resolve }), 'https://bestaat-niet.example./');
    expect(failureIn(result)).toEqual({ id: 'unknown-host', host: 'bestaat-niet.example' });
  });
});

describe('a page that was fetched before', () => {
  const VERSION = { etag: 'W/"2"', lastModified: 'Sun, 20 Oct 2024 10:00:00 GMT' };

  it('is not sent again while it is the same', async () => {
    const server = await serve((request, response) => {
      const same = request.headers['if-none-match'] === VERSION.etag;
      if (same && request.headers['if-modified-since'] === VERSION.lastModified) response.writeHead(304).end();
      else response.writeHead(200, { etag: VERSION.etag }).end('Hoi');
    });
    const fetcher = fetcherFor([server]);
    expect(await fetchFrom(fetcher, server.url, { validators: VERSION })).toEqual({ kind: 'not-modified' });
    expect(textOf(await fetchFrom(fetcher, server.url))).toBe('Hoi');
  });

  it('is asked for without what is no header', async () => {
    const server = await serve((request, response) => response.end(request.headers['if-none-match'] ?? 'geen'));
    const validators = { etag: '"1"\r\nx: y', lastModified: null };
    expect(textOf(await fetchFrom(fetcherFor([server]), server.url, { validators }))).toBe('geen');
  });
});

describe('time', () => {
  const SLOW = { id: 'too-slow', seconds: 0.2 };
  const limits = { seconds: SLOW.seconds };

  it.each([
    ['no header comes', () => undefined],
    ['the body stops', (response: ServerResponse) => response.write('<p>')],
    [
      'the body drips',
      (response: ServerResponse) => {
        const drip = setInterval(() => response.write('.'), 10);
        response.on('close', () => {
          clearInterval(drip);
        });
      },
    ],
  ])('runs out where %s', async (_, answer) => {
    const server = await serve((_request, response) => {
      answer(response);
    });
    expect(failureIn(await fetchFrom(fetcherFor([server], { limits }), server.url))).toEqual(SLOW);
  });

  it('runs out where a name server keeps still', async () => {
    const fetcher = createFetcher({ limits, resolve: () => new Promise(() => undefined) });
    expect(failureIn(await fetchFrom(fetcher, 'https://nieuws.example/'))).toEqual(SLOW);
  });

  it('runs out over slow redirects together', async () => {
    const server = await serve((_, response) => {
      setTimeout(() => response.writeHead(302, { location: '/' }).end(), 90);
    });
    expect(failureIn(await fetchFrom(fetcherFor([server], { limits }), server.url))).toEqual(SLOW);
  });
});

describe('a fetch that is called off', () => {
  const CALLED_OFF = { id: 'unreachable', code: 'ABORT_ERR' };

  it('ends, whoever calls it off', async () => {
    const server = await serve(() => undefined);
    const fetcher = fetcherFor([server]);
    const abort = new AbortController();
    const fetching = fetchFrom(fetcher, server.url, { signal: abort.signal });
    abort.abort();
    expect(failureIn(await fetching)).toMatchObject(CALLED_OFF);

    const open = fetchFrom(fetcher, server.url);
    await fetcher.close();
    expect(failureIn(await open)).toMatchObject(CALLED_OFF);
    expect(failureIn(await fetchFrom(fetcher, server.url))).toMatchObject(CALLED_OFF);
  });

  it('is not begun where it was called off before', async () => {
    let visits = 0;
    const server = await serve((_, response) => response.end(String(++visits)));
    const result = await fetchFrom(fetcherFor([server]), server.url, { signal: AbortSignal.abort() });
    expect(failureIn(result)).toMatchObject(CALLED_OFF);
    expect(visits).toBe(0);
  });
});

describe('one host', () => {
  it('is asked one thing at a time, under every notation of its name', async () => {
    let now = 0;
    let most = 0;
    const server = await serve((_, response) => {
      most = Math.max(most, ++now);
      setTimeout(() => {
        now--;
        response.end('Hoi');
      }, 10);
    });
    const fetcher = fetcherFor([server]);
    const hosts = ['127.0.0.1', '127.1', '0x7f.1', '2130706433', '127.0.0.1.'];
    const results = await Promise.all(hosts.map((host) => fetchFrom(fetcher, `http://${host}:${server.port}/`)));
    expect(results.map(({ kind }) => kind)).toEqual(hosts.map(() => 'fetched'));
    expect(most).toBe(1);
  });

  it('does not keep another waiting', async () => {
    const held: ServerResponse[] = [];
    const slow = await serve((_, response) => held.push(response));
    const quick = await serve((_, response) => response.end('Hoi'));
    const fetcher = fetcherFor([slow, quick], { resolve: () => Promise.resolve(['127.0.0.1']) });
    const waiting = fetchFrom(fetcher, `http://traag.example:${slow.port}/`);
    expect(textOf(await fetchFrom(fetcher, `http://vlug.example:${quick.port}/`))).toBe('Hoi');
    await expect.poll(() => held.length).toBe(1);
    held[0]?.end('Eindelijk');
    expect(textOf(await waiting)).toBe('Eindelijk');
  });

  it('is free again when someone who waited for it has gone', async () => {
    const held: ServerResponse[] = [];
    const server = await serve((_, response) => held.push(response));
    const fetcher = fetcherFor([server]);
    const first = fetchFrom(fetcher, server.url);
    const abort = new AbortController();
    const gone = fetchFrom(fetcher, server.url, { signal: abort.signal });
    const last = fetchFrom(fetcher, server.url);
    await expect.poll(() => held.length).toBe(1);
    abort.abort();
    expect(failureIn(await gone)).toMatchObject({ code: 'ABORT_ERR' });
    held[0]?.end('een');
    expect(textOf(await first)).toBe('een');
    await expect.poll(() => held.length).toBe(2);
    held[1]?.end('twee');
    expect(textOf(await last)).toBe('twee');
  });
});

describe('one server of Discord', () => {
  it('fetches a few times a minute, and takes nothing from another', async () => {
    const server = await serve((_, response) => response.end('Hoi'));
    const fetcher = fetcherFor([server], { fetchesAMinute: 2 });
    const kinds = async (onBehalfOf: string | null) => (await fetchFrom(fetcher, server.url, { onBehalfOf })).kind;
    expect([await kinds('1'), await kinds('1'), await kinds('1')]).toEqual(['fetched', 'fetched', 'failed']);
    expect(await kinds('2')).toBe('fetched');
    expect(await kinds(null)).toBe('fetched');
    const refused = await fetchFrom(fetcher, server.url, { onBehalfOf: '1' });
    const failure = refused.kind === 'failed' ? refused.failure : null;
    const seconds = failure?.id === 'rate-limited' ? failure.seconds : 0;
    expect(seconds).toBeGreaterThanOrEqual(1);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(Number.isInteger(seconds)).toBe(true);
  });

  it('is not charged for what is no address', async () => {
    const server = await serve((_, response) => response.end('Hoi'));
    const fetcher = fetcherFor([server], { fetchesAMinute: 1 });
    await fetchFrom(fetcher, 'geen adres', { onBehalfOf: '1' });
    expect((await fetchFrom(fetcher, server.url, { onBehalfOf: '1' })).kind).toBe('fetched');
  });
});

describe('connections', () => {
  it('are not kept after a fetch', async () => {
    let open: Promise<unknown> | undefined;
    const server = await serve((request, response) => {
      open = once(request.socket, 'close');
      response.end('Hoi');
    });
    await fetchFrom(fetcherFor([server]), server.url);
    await open;
    expect(open).toBeDefined();
  });
});
