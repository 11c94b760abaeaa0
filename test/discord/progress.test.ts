import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { card, text } from '../../src/discord/message/component.ts';
import type { MessageBody } from '../../src/discord/message/message-body.ts';
import { Progress } from '../../src/discord/progress.ts';
import { gate } from './fixture.ts';

const stage = (name: string): MessageBody => card(0, [text(name)]);
const fetching = stage('fetching');
const reading = stage('reading');
const almost = stage('almost');

/** Pauses that end when the test says so. */
function pauses() {
  const open: (() => void)[] = [];
  return {
    pause: () =>
      new Promise<void>((resolve) => {
        open.push(resolve);
      }),
    end: () => open.shift()?.(),
  };
}

function recorder() {
  const edits: MessageBody[] = [];
  const { pause, end } = pauses();
  const progress = new Progress((message) => {
    edits.push(message);
    return Promise.resolve();
  }, pause);
  return { edits, progress, end };
}

test('nothing is shown before there is a message; then what was told last', async () => {
  const { edits, progress } = recorder();
  progress.tell(fetching);
  progress.tell(reading);
  await turn();
  expect(edits).toEqual([]);
  progress.open();
  await turn();
  expect(edits).toEqual([reading]);
});

test('between two edits there is a pause; what is told in it is left out but for the last', async () => {
  const { edits, progress, end } = recorder();
  progress.open();
  for (const each of [fetching, reading, almost]) progress.tell(each);
  await turn();
  expect(edits).toEqual([fetching]);
  end();
  await turn();
  expect(edits).toEqual([fetching, almost]);
});

test('what is told at the very end of a pause is shown all the same', async () => {
  const { edits, progress, end } = recorder();
  progress.open();
  progress.tell(fetching);
  await turn();
  end();
  await Promise.resolve();
  progress.tell(reading);
  await turn();
  expect(edits).toEqual([fetching, reading]);
});

test('after the end, nothing is shown any more, and an edit that is on its way is waited for', async () => {
  const sent = gate<undefined>();
  const edits: MessageBody[] = [];
  const progress = new Progress(
    (message) => {
      edits.push(message);
      return sent.opened;
    },
    () => Promise.resolve(),
  );
  progress.open();
  progress.tell(reading);
  let closed = false;
  const closing = progress.close().then(() => {
    closed = true;
  });
  await turn();
  expect(closed).toBe(false);
  sent.open(undefined);
  await closing;
  progress.tell(almost);
  await turn();
  expect(edits).toEqual([reading]);
});

test('an edit that fails stops nothing', async () => {
  let tried = 0;
  const progress = new Progress(
    () => {
      tried += 1;
      return Promise.reject(new Error('rate limited'));
    },
    () => Promise.resolve(),
  );
  progress.open();
  progress.tell(fetching);
  await turn();
  progress.tell(reading);
  await turn();
  await progress.close();
  expect(tried).toBe(2);
});
