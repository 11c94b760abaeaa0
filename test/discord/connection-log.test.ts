import { Client, Events } from 'discord.js';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { logConnection } from '../../src/discord/connection-log.ts';

const client = new Client({ intents: [] });
const lines: string[] = [];
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  lines.length = 0;
  const log = pino({ base: null, timestamp: false }, { write: (line: string) => void lines.push(line) });
  stop = logConnection(client, log);
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

test('a reconnect that Discord asked for is not worth a line', () => {
  client.emit(Events.ShardReconnecting, 0);
  vi.advanceTimersByTime(1000);
  client.emit(Events.ShardResume, 0, 0);
  vi.advanceTimersByTime(60_000);
  expect(lines).toEqual([]);
});

test('a lost connection is told once, however often it is tried again, and so is its return', () => {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    client.emit(Events.ShardReconnecting, 0);
    vi.advanceTimersByTime(500);
  }
  expect(lines).toEqual([expect.stringContaining('no connection to Discord')]);
  client.emit(Events.ShardReady, 0, undefined);
  expect(lines).toEqual([expect.anything(), expect.stringContaining('connected to Discord again')]);
});

test('leaving is not losing', () => {
  stop();
  client.emit(Events.ShardReconnecting, 0);
  vi.advanceTimersByTime(60_000);
  expect(lines).toEqual([]);
});
