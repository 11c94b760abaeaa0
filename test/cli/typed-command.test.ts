import { describe, expect, test } from 'vitest';
import { typedCommand, typedOptions } from '../../src/cli/typed-command.ts';

describe('typedCommand', () => {
  test('parts the name from the rest', () => {
    expect(typedCommand('/summary  length: short ')).toEqual({ name: 'summary', rest: 'length: short' });
    expect(typedCommand('/help')).toEqual({ name: 'help', rest: '' });
    expect(typedCommand('/SUMMARY The Bridge')).toEqual({ name: 'summary', rest: 'The Bridge' });
  });

  test('takes no question for a command', () => {
    expect(typedCommand('Who paid for it?')).toBeNull();
    expect(typedCommand('what is and/or?')).toBeNull();
    expect(typedCommand('/')).toBeNull();
  });
});

describe('typedOptions', () => {
  const names = ['article', 'section', 'length'];

  test('gives what has no name to the first option', () => {
    expect(typedOptions('the bridge', names)).toEqual({ article: 'the bridge' });
  });

  test('reads named options, whose values may have spaces', () => {
    expect(typedOptions('section: Who paid? length:short', names)).toEqual({ section: 'Who paid?', length: 'short' });
    expect(typedOptions('bridge Length: Long', names)).toEqual({ article: 'bridge', length: 'Long' });
    expect(typedOptions('bridge length: long', names)).toEqual({ article: 'bridge', length: 'long' });
  });

  test('leaves a colon alone that follows no name of an option', () => {
    expect(typedOptions('doel: wat is dat?', ['vraag'])).toEqual({ vraag: 'doel: wat is dat?' });
  });

  test('has nothing to fill in where nothing is typed', () => {
    expect(typedOptions('', names)).toEqual({});
  });
});
