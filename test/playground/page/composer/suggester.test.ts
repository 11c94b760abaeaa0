import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Suggester } from '../../../../src/playground/page/composer/suggester.ts';
import type { Reply } from '../../../../src/playground/protocol/told.ts';

const choices = (...names: string[]): Reply => ({
  kind: 'choices',
  choices: names.map((name) => ({ name, value: name })),
});

describe('suggestions while somebody types', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('are asked for once, after the last key', async () => {
    const asked: string[] = [];
    const suggester = new Suggester(() => undefined);
    for (const typed of ['a', 'ab', 'abc']) {
      suggester.ask(() => {
        asked.push(typed);
        return Promise.resolve(choices(typed));
      });
    }
    expect(suggester.suggested.state).toBe('asking');
    await vi.runAllTimersAsync();
    expect(asked).toEqual(['abc']);
    expect(suggester.suggested).toMatchObject({ state: 'there', choices: [{ name: 'abc' }] });
  });

  it('are those of the latest question, whichever answer comes last', async () => {
    const suggester = new Suggester(() => undefined);
    const slow = new Promise<Reply>((resolve) => setTimeout(resolve, 10_000, choices('old')));
    suggester.ask(() => slow);
    await vi.advanceTimersByTimeAsync(1000);
    suggester.ask(() => Promise.resolve(choices('new')));
    await vi.runAllTimersAsync();
    expect(suggester.suggested.choices).toEqual([{ name: 'new', value: 'new' }]);
  });

  it('fail where the bot gives none, and where it cannot be reached', async () => {
    const suggester = new Suggester(() => undefined);
    suggester.ask(() => Promise.resolve({ kind: 'no-response' }));
    await vi.runAllTimersAsync();
    expect(suggester.suggested.state).toBe('failed');
    suggester.ask(() => Promise.reject(new Error('gone')));
    await vi.runAllTimersAsync();
    expect(suggester.suggested.state).toBe('failed');
  });

  it('are forgotten when it stops', async () => {
    const suggester = new Suggester(() => undefined);
    suggester.ask(() => Promise.resolve(choices('x')));
    suggester.stop();
    await vi.runAllTimersAsync();
    expect(suggester.suggested).toEqual({ choices: null, state: 'idle' });
  });
});
