import { expect, test } from 'vitest';
import { Session, type SentEvent } from '../../../src/playground/gateway/session.ts';
import { ONLY_SHARD } from '../../../src/playground/gateway/shard.ts';

const message = (text: string) => ({
  name: 'MESSAGE_CREATE',
  place: 'direct' as const,
  guildId: null,
  data: () => text,
});
const DIRECT_MESSAGES = 1 << 12;

test('events are numbered from 1 and kept while the bot is away', () => {
  const session = new Session('s', DIRECT_MESSAGES, ONLY_SHARD);
  session.send(message('first'));
  session.send(message('second'));

  const delivered: SentEvent[] = [];
  session.connect((event) => delivered.push(event));
  expect(session.replay(1)).toBe(true);
  expect(delivered).toEqual([{ sequence: 2, name: 'MESSAGE_CREATE', data: 'second' }]);
});

test('a number that was never given cannot be resumed from', () => {
  const session = new Session('s', DIRECT_MESSAGES, ONLY_SHARD);
  session.send(message('first'));
  expect(session.replay(2)).toBe(false);
});

test('what lies too far back cannot be resumed from', () => {
  const session = new Session('s', DIRECT_MESSAGES, ONLY_SHARD);
  for (let count = 0; count < 1100; count++) session.send(message(String(count)));
  expect(session.replay(99)).toBe(false);
  expect(session.replay(100)).toBe(true);
});

test('an event without the intent for it is not sent and takes no number', () => {
  const session = new Session('s', 0, ONLY_SHARD);
  const delivered: SentEvent[] = [];
  session.connect((event) => delivered.push(event));
  session.send(message('unheard'));
  session.send({ name: 'INTERACTION_CREATE', place: 'direct', guildId: null, data: () => 'heard' });
  expect(delivered).toEqual([{ sequence: 1, name: 'INTERACTION_CREATE', data: 'heard' }]);
});
