import { expect, test } from 'vitest';
import { wireRows } from '../../../../src/playground/page/panel/wire-rows.ts';
import type { WireEntry } from '../../../../src/playground/wire-log.ts';

const rows = (...entries: readonly (readonly [at: number, entry: WireEntry])[]) =>
  wireRows(entries.map(([at, entry], number) => ({ ...entry, at, number })));

const path = `/interactions/7/${'t'.repeat(64)}/callback`;

test('the bot’s first answer shows how long it took since the interaction', () => {
  const [event, request] = rows(
    [100, { kind: 'event', session: 's', name: 'INTERACTION_CREATE', data: { id: '7' } }],
    [112, { kind: 'request', method: 'POST', path, body: {} }],
  );
  expect([event?.took, request?.took]).toEqual([null, 12]);
});

test('a reply shows how long it took since its own request, also where there are several at once', () => {
  const request = { kind: 'request', method: 'GET', path: '/users/@me', body: null } as const;
  const reply = { ...request, kind: 'reply', status: 200 } as const;
  const found = rows([0, request], [5, request], [20, reply], [50, reply]);
  expect(found.map(({ took }) => took)).toEqual([null, null, 20, 45]);
});

test('tokens in addresses are left out', () => {
  const [row] = rows([0, { kind: 'request', method: 'POST', path, body: null }]);
  expect(row?.what).toBe('POST /interactions/7/…/callback');
});

test('refusals and closed connections stand out, heartbeats do not', () => {
  const found = rows(
    [0, { kind: 'reply', method: 'GET', path: '/x', status: 404, body: null }],
    [0, { kind: 'closed', code: 4004 }],
    [0, { kind: 'gateway', from: 'bot', opcode: 1, data: null }],
    [0, { kind: 'gateway', from: 'stand-in', opcode: 10, data: null }],
  );
  expect(found.map(({ failed, isHeartbeat, from }) => [failed, isHeartbeat, from])).toEqual([
    [true, false, 'discord'],
    [true, false, 'discord'],
    [false, true, 'bot'],
    [false, false, 'discord'],
  ]);
});
