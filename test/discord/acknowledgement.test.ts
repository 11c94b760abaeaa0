import { InteractionResponseType } from 'discord.js';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { acknowledge, type Acknowledging } from '../../src/discord/acknowledgement.ts';
import type { Acknowledged, InteractionCalls } from '../../src/discord/interaction-calls.ts';
import { card, text } from '../../src/discord/message/component.ts';
import { privately, type Outcome } from '../../src/discord/outcome.ts';

const sorry = card(0, [text('sorry')]);
const answer = card(0, [text('the answer')]);

/** Writes down what is called; `refused` is how many acknowledgements Discord rejects before it takes one. */
function recorder(refused = 0, acknowledged: Acknowledged = 'sent') {
  const called: string[] = [];
  let left = refused;
  const calls: InteractionCalls = {
    respond({ type, data }) {
      called.push(`${InteractionResponseType[type]} ${JSON.stringify(data ?? null)}`);
      left -= 1;
      return left >= 0 ? Promise.reject(new Error('Invalid Form Body')) : Promise.resolve(acknowledged);
    },
    edit(message) {
      called.push(`edit ${JSON.stringify(message)}`);
      return Promise.resolve();
    },
    remove() {
      called.push('remove');
      return Promise.resolve();
    },
    followUp(message) {
      called.push(`follow up ${JSON.stringify(message)}`);
      return Promise.resolve();
    },
  };
  return { called, calls };
}

function task(calls: InteractionCalls, changed: Partial<Acknowledging> = {}): Acknowledging {
  const log = pino({ level: 'silent' });
  return { calls, deferral: () => 'public', elapsed: () => 0, log, report: () => sorry, ...changed };
}

const reply = (): Promise<Outcome> => Promise.resolve({ kind: 'reply', message: answer, visibility: 'public' });

test('when Discord refuses a message, the member is told that something went wrong', async () => {
  const { called, calls } = recorder(1);
  await acknowledge(task(calls), reply);
  expect(called).toHaveLength(2);
  expect(called[0]).toContain('the answer');
  expect(called[1]).toContain('sorry');
});

test('when not even that can be told, whoever asked for it hears', async () => {
  const { calls } = recorder(2);
  await expect(acknowledge(task(calls), reply)).rejects.toThrow('Invalid Form Body');
});

test('work that fails is reported to the member alone', async () => {
  const { called, calls } = recorder();
  const reported: unknown[] = [];
  const fault = new Error('fault');
  const report = (error: unknown) => {
    reported.push(error);
    return sorry;
  };
  await acknowledge(task(calls, { report }), () => Promise.reject(fault));
  expect(reported).toEqual([fault]);
  expect(called).toEqual([expect.stringContaining('sorry')]);
  expect(called[0]).toContain(`"flags":${(1 << 15) | (1 << 6)}`);
});

test('an interaction that our own clock says is over is dropped', async () => {
  const { called, calls } = recorder();
  await acknowledge(task(calls, { elapsed: () => 2600 }), reply);
  expect(called).toEqual([]);
});

test('an acknowledgement that went through before is completed by an edit', async () => {
  const { called, calls } = recorder(0, 'taken');
  await acknowledge(task(calls), reply);
  expect(called.map((call) => call.split(' ')[0])).toEqual(['ChannelMessageWithSource', 'edit']);
});

test('after an expired one, nothing more is tried', async () => {
  const { called, calls } = recorder(0, 'expired');
  await acknowledge(task(calls), reply);
  expect(called).toHaveLength(1);
});

test('autocompletion that fails offers nothing', async () => {
  const { called, calls } = recorder();
  await acknowledge(task(calls, { deferral: () => 'choices' }), () => Promise.resolve(privately(sorry)));
  expect(called).toEqual(['ApplicationCommandAutocompleteResult {"choices":[]}']);
});
