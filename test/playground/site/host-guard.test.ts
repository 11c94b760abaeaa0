import { request } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import WebSocket from 'ws';
import { pageSite } from './page-site.ts';

interface Sent {
  readonly path?: string;
  readonly method?: string;
  readonly headers: Record<string, string>;
}

/** The status of a request with headers that no browser would send by itself. */
function status(port: number, { path = '/', method = 'GET', headers }: Sent): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** Whether a WebSocket opens. */
function opens(port: number, headers: Record<string, string>): Promise<boolean> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/live`, { headers });
  onTestFinished(() => {
    socket.terminate();
  });
  return new Promise((resolve) => {
    socket.on('open', () => {
      resolve(true);
    });
    socket.on('error', () => {
      resolve(false);
    });
  });
}

test.each(['localhost', '127.0.0.1', '[::1]', 'LOCALHOST'])('the page is there under %s', async (name) => {
  const { port } = await pageSite();
  expect(await status(port, { headers: { host: `${name}:${port}` } })).toBe(200);
});

test.each(['evil.example', 'localhost.evil.example', '127.0.0.1.nip.io', 'localhost@evil.example', '192.168.1.9', ''])(
  'who was sent here under the name "%s" gets nothing',
  async (name) => {
    const { port } = await pageSite();
    const host = `${name}:${port}`;
    expect(await status(port, { headers: { host } })).toBe(403);
    expect(await opens(port, { host, origin: `http://${host}` })).toBe(false);
  },
);

test('another port of this machine is another site', async () => {
  const { port } = await pageSite();
  expect(await status(port, { headers: { host: `localhost:${port + 1}` } })).toBe(403);
  const host = `localhost:${port}`;
  expect(await status(port, { headers: { host, origin: `http://localhost:${port + 1}` } })).toBe(403);
  expect(await opens(port, { host, origin: `http://localhost:${port + 1}` })).toBe(false);
});

test.each(['https://evil.example', 'null', 'http://localhost.evil.example'])(
  'a page of %s reaches nothing here',
  async (origin) => {
    const { port } = await pageSite();
    const headers = { host: `localhost:${port}`, origin };
    expect(await status(port, { headers })).toBe(403);
    expect(await status(port, { path: '/uploads?name=a.md', method: 'POST', headers })).toBe(403);
    expect(await opens(port, headers)).toBe(false);
  },
);

test('what changes something has to say that it comes from the page', async () => {
  const { port } = await pageSite();
  const headers = { host: `localhost:${port}` };
  expect(await status(port, { path: '/uploads?name=a.md', method: 'POST', headers })).toBe(403);
  expect(await opens(port, headers)).toBe(false);
  expect(await opens(port, { ...headers, origin: `http://localhost:${port}` })).toBe(true);
});

test('where it is opened to a network, addresses in figures pass and names do not', async () => {
  const { port } = await pageSite({ host: '0.0.0.0' });
  expect(await status(port, { headers: { host: `127.0.0.2:${port}` } })).toBe(200);
  expect(await status(port, { headers: { host: `192.168.1.9:${port}` } })).toBe(200);
  expect(await status(port, { headers: { host: `evil.example:${port}` } })).toBe(403);
});
