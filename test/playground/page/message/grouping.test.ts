import { expect, test } from 'vitest';
import { isGrouped } from '../../../../src/playground/page/message/grouping.ts';
import type { ShownMessage } from '../../../../src/playground/protocol/shown-message.ts';
import { blank } from './shown-message.ts';

const sam = { id: '101', name: 'Sam', isBot: false };
const MINUTE = 60_000;

function next(changes: Partial<ShownMessage> = {}): ShownMessage {
  return { ...blank, id: '2', createdAt: blank.createdAt + MINUTE, ...changes };
}

test('what someone goes on to say stands under one heading', () => {
  expect(isGrouped(blank, next())).toBe(true);
});

test.each<[string, Partial<ShownMessage>]>([
  ['of someone else', { author: sam }],
  ['minutes later', { createdAt: blank.createdAt + 7 * MINUTE }],
  ['that replies', { replyTo: { id: '1', author: sam, text: 'x' } }],
  ['that answers a command', { command: { by: sam, name: '/vraag' } }],
  ['for one person alone', { ephemeral: true }],
])('a message %s gets a heading of its own', (_, changes) => {
  expect(isGrouped(blank, next(changes))).toBe(false);
});

test('the first message and the first of a day get a heading', () => {
  const beforeMidnight = { ...blank, createdAt: new Date(2026, 10, 27, 23, 59).getTime() };
  expect(isGrouped(null, blank)).toBe(false);
  expect(isGrouped(beforeMidnight, next({ createdAt: beforeMidnight.createdAt + 2 * MINUTE }))).toBe(false);
});
