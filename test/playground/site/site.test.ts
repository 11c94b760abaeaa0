import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import WebSocket from 'ws';
import { NoPage } from '../../../src/playground/site/page-files.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { connectPage } from './page-client.ts';
import { pageSite } from './page-site.ts';

test('serves the built page, and nothing else of the folder or beside it', async () => {
  const { url } = await pageSite();
  const page = await fetch(url);
  expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
    200,
    'text/html; charset=utf-8',
    '<!doctype html><title>page</title>',
  ]);
  expect((await fetch(`${url}/assets/index-1a2b.js`)).headers.get('content-type')).toMatch('text/javascript');
  for (const path of ['/notes.txt', '/assets/..%2f..%2fpackage.json', '/index.html', '/files/x', '/live']) {
    expect([path, (await fetch(url + path)).status]).toEqual([path, 404]);
  }
  expect((await fetch(url, { method: 'DELETE' })).status).toBe(405);
});

test('no script runs but the page’s own, and no text becomes markup', async () => {
  const { url } = await pageSite();
  const policy = (await fetch(url)).headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe|\*|data:/);
});

test('an attached page or drawing is saved, never opened', async () => {
  const { url, standIn } = await pageSite();
  const { files, setting } = standIn.world;
  const at = (name: string): string => {
    const { pathname, search } = new URL(
      files.url(files.fromPerson({ name, bytes: '<script>alert(1)</script>' }, setting.application.id)),
    );
    return `${url}/files${pathname}${search}`;
  };
  for (const name of ['a.html', 'a.svg', 'a.pdf', 'a']) {
    const { headers, status } = await fetch(at(name));
    expect([name, status, headers.get('content-type')]).toEqual([name, 200, 'application/octet-stream']);
    expect(headers.get('content-disposition')).toMatch(/^attachment/);
    expect(headers.get('content-security-policy')).toContain('sandbox');
  }
  expect((await fetch(at('chart.png'))).headers.get('content-disposition')).toMatch(/^inline/);
  expect((await fetch(at('chart.png').replace(/hm=\w+/, 'hm=0'))).status).toBe(404);
});

test('the next free port is taken where the first is busy', async () => {
  const busy = createServer();
  const port = await new Promise<number>((resolve) => {
    busy.listen(0, '127.0.0.1', () => {
      const address = busy.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        busy.close(() => {
          resolve();
        });
      }),
  );
  const site = await pageSite({ port });
  expect(site.port).toBeGreaterThan(port);
  expect((await fetch(site.url)).status).toBe(200);
});

test('a page that was never built is told to be so', async () => {
  await expect(pageSite({ pageDir: temporaryFolder() })).rejects.toThrow(NoPage);
});

test('uploads have a name and a bound', async () => {
  const { url } = await pageSite();
  const send = (query: string, bytes: number): Promise<number> =>
    fetch(`${url}/uploads${query}`, { method: 'POST', headers: { origin: url }, body: new Uint8Array(bytes) }).then(
      ({ status }) => status,
    );
  expect(await send('?name=a.md', 10)).toBe(200);
  expect(await send('', 10)).toBe(400);
  expect(await send('?name=a.md', 10 * 1024 * 1024 + 1)).toBe(413);
});

test('what is no sense ends the conversation, and not the playground', async () => {
  const { url } = await pageSite();
  const closed = (send: (socket: WebSocket) => void): Promise<number> => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/live`, { origin: url });
    return new Promise((resolve) => {
      socket.on('open', () => {
        send(socket);
      });
      socket.on('close', resolve);
    });
  };
  expect(
    await closed((socket) => {
      socket.send('{');
    }),
  ).toBe(1003);
  expect(
    await closed((socket) => {
      socket.send(Buffer.from([1, 2]));
    }),
  ).toBe(1003);
  expect(
    await closed((socket) => {
      socket.send(JSON.stringify({ id: 1, doing: { do: 'rob' } }));
    }),
  ).toBe(1003);
  expect(
    await closed((socket) => {
      socket.send('x'.repeat(2 * 1024 * 1024));
    }),
  ).toBe(1009);
  const page = await connectPage(url);
  expect(page.place.server.name).toBe('Nieuwsgroep');
});

test('who is nobody, or nowhere, does nothing', async () => {
  const { url } = await pageSite();
  const page = await connectPage(url);
  const [member] = page.place.played;
  const channel = page.place.channels[0]?.id ?? '';
  const be = { do: 'be', person: member.id, language: 'nl', channel } as const;
  expect(await page.do({ do: 'send', content: 'hallo', replyTo: null })).toEqual({ kind: 'misunderstood' });
  expect(await page.do({ ...be, person: '1' })).toEqual({ kind: 'misunderstood' });
  expect(await page.do({ ...be, channel: page.place.played[1]?.directChannel ?? '' })).toEqual({
    kind: 'misunderstood',
  });
  expect(await page.do(be)).toEqual({ kind: 'done' });
  expect(await page.do({ do: 'press', message: '1', customId: 'x' })).toEqual({ kind: 'misunderstood' });
  expect(await page.do({ do: 'slash', command: 'ask', values: { question: { upload: 'x' } } })).toEqual({
    kind: 'misunderstood',
  });
  expect(await page.do({ do: 'slash', command: 'ask', values: {} })).toEqual({
    kind: 'refused',
    problems: [{ kind: 'unknown-command', name: 'ask' }],
  });
});

test('people on two pages talk to each other, and nobody reads another’s direct messages', async () => {
  const { url } = await pageSite();
  const [noor, mila] = [await connectPage(url), await connectPage(url)];
  const { channels, played } = noor.place;
  const channel = channels[0]?.id ?? '';
  const [member, moderator] = played;
  await noor.do({ do: 'be', person: member.id, language: 'nl', channel });
  await mila.do({ do: 'be', person: moderator?.id ?? '', language: 'en-GB', channel });
  await noor.do({ do: 'send', content: 'Hoi allemaal', replyTo: null });
  const { message } = await mila.hears('message');
  expect(message).toMatchObject({ content: 'Hoi allemaal', author: { name: 'Noor' }, channelId: channel });
  await mila.do({ do: 'send', content: 'Hoi Noor', replyTo: { id: message.id, ping: false } });
  expect((await noor.hears('message', (told) => told.message.replyTo !== null)).message.replyTo).toMatchObject({
    id: message.id,
    text: 'Hoi allemaal',
  });

  await noor.do({ do: 'be', person: member.id, language: 'nl', channel: member.directChannel });
  await noor.do({ do: 'send', content: 'onder ons', replyTo: null });
  await noor.hears('message', (told) => told.message.content === 'onder ons');
  const late = await connectPage(url);
  await late.do({ do: 'be', person: moderator?.id ?? '', language: 'en-GB', channel });
  const { messages } = await late.hears('messages');
  expect(messages.map(({ content }) => content)).toEqual(['Hoi allemaal', 'Hoi Noor']);
  expect(JSON.stringify(mila.told)).not.toContain('onder ons');
});

test('who breaks off while being refused ends nothing', async () => {
  const { url, port } = await pageSite();
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(
    `GET /live HTTP/1.1\r\nHost: localhost:${port}\r\nOrigin: http://evil.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
  );
  socket.resetAndDestroy();
  await once(socket, 'close');
  expect((await fetch(url)).status).toBe(200);
});

test('an address that is none is refused', async () => {
  const { url, port } = await pageSite();
  const socket = connect(port, '127.0.0.1');
  let said = '';
  socket.on('data', (data) => (said += String(data)));
  socket.write(`GET // HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: close\r\n\r\n`);
  await once(socket, 'close');
  expect(said).toMatch(/^HTTP\/1\.1 400/);
  expect((await fetch(url)).status).toBe(200);
});
