import { expect, test } from 'vitest';
import { ServerLocales } from '../../src/discord/server-locales.ts';

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

test('where Discord does not tell, there is none', async () => {
  const locales = new ServerLocales(
    () => Promise.reject(new Error('Missing Access')),
    () => 0,
  );
  expect(await locales.of('1')).toBeNull();
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
