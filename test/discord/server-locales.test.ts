import { expect, test } from 'vitest';
import { ServerLocales } from '../../src/discord/server-locales.ts';
import { gate } from './fixture.ts';

test('a server’s language is asked for once an hour', async () => {
  let now = 0;
  const asked: string[] = [];
  const locales = new ServerLocales(
    (server) => {
      asked.push(server);
      return Promise.resolve('nl');
    },
    () => now,
  );
  expect(await locales.of('1')).toBe('nl');
  expect(await locales.of('1')).toBe('nl');
  expect(asked).toEqual(['1']);
  now = 60 * 60 * 1000;
  await locales.of('1');
  expect(asked).toEqual(['1', '1']);
});

test('where Discord does not tell, there is none, and it is asked again the next time', async () => {
  const replies = [Promise.reject(new Error('Service Unavailable')), Promise.resolve('nl')];
  const locales = new ServerLocales(
    () => replies.shift() ?? Promise.resolve('fr'),
    () => 0,
  );
  expect(await locales.of('1')).toBeNull();
  expect(await locales.of('1')).toBe('nl');
  expect(await locales.of('1')).toBe('nl');
});

test('nobody is kept waiting for a slow answer, which is remembered when it comes', async () => {
  const { opened, open } = gate<string>();
  const locales = new ServerLocales(
    () => opened,
    () => 0,
  );
  expect(await locales.of('1')).toBeNull();
  open('nl');
  expect(await locales.of('1')).toBe('nl');
});

test('a thousand servers are remembered, and the oldest is forgotten first', async () => {
  const asked: string[] = [];
  const locales = new ServerLocales(
    (server) => {
      asked.push(server);
      return Promise.resolve('nl');
    },
    () => 0,
  );
  for (let server = 0; server <= 1000; server += 1) await locales.of(String(server));
  asked.length = 0;
  await locales.of('1000');
  await locales.of('0');
  expect(asked).toEqual(['0']);
});
