import { describe, expect, test } from 'vitest';
import { promptLines } from '../../src/cli/prompt.ts';
import { fakeTerminal } from './fake-terminal.ts';

const UP = '\u001b[A';
const CTRL_C = '\u0003';
const CTRL_D = '\u0004';

async function typed(keys: string) {
  const { terminal, stdout, typed: keyboard } = fakeTerminal({ columns: 80 });
  const lines: string[] = [];
  keyboard.write(keys);
  const outcome = await promptLines(terminal, (line) => Promise.resolve(void lines.push(line)));
  return { lines, outcome, out: stdout.text, letGo: keyboard.isPaused() };
}

describe('on a terminal', () => {
  test('prompts, and hands over each line until the user types exit', async () => {
    const { lines, outcome, out, letGo } = await typed('one\r\r  two \rexit\rthree\r');
    expect(lines).toEqual(['one', 'two']);
    expect(outcome).toBe('left');
    expect(letGo, 'the keyboard is let go, so that the process can end').toBe(true);
    expect(out).toContain('? ');
  });

  test('brings back the line before with the arrow key', async () => {
    expect((await typed(`who paid?\r${UP}\rexit\r`)).lines).toEqual(['who paid?', 'who paid?']);
  });

  test('ends at Ctrl-D, and leaves at Ctrl-C', async () => {
    expect(await typed(`one\r${CTRL_D}`)).toMatchObject({ lines: ['one'], outcome: 'ended' });
    expect(await typed(`one\r${CTRL_C}`)).toMatchObject({ lines: ['one'], outcome: 'left' });
  });

  test('ends when it is stopped from elsewhere', async () => {
    const { terminal } = fakeTerminal({ columns: 80 });
    const stop = new AbortController();
    const ended = promptLines(terminal, () => Promise.resolve(), stop.signal);
    stop.abort();
    expect(await ended).toBe('ended');
  });
});

test('from a pipe it reads every line in order, waits for each, and prompts nobody', async () => {
  const { terminal, stdout } = fakeTerminal({ input: 'one\r\ntwo\nthree' });
  const events: string[] = [];
  const outcome = await promptLines(terminal, async (line) => {
    events.push(`begin ${line}`);
    await Promise.resolve();
    events.push(`end ${line}`);
  });
  expect(events).toEqual(['begin one', 'end one', 'begin two', 'end two', 'begin three', 'end three']);
  expect(outcome).toBe('ended');
  expect(stdout.text).toBe('');
});
