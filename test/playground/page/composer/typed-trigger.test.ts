import { describe, expect, it } from 'vitest';
import { triggerAt } from '../../../../src/playground/page/composer/typed-trigger.ts';

const atEnd = (text: string) => triggerAt(text, text.length);

describe('what is being picked while one types', () => {
  it('is a command after a slash that begins the message', () => {
    expect(atEnd('/vra')).toEqual({ kind: 'command', typed: 'vra' });
    expect(atEnd('en/of')).toBeNull();
    expect(atEnd('/een\nregel')).toBeNull();
  });

  it('is someone after an at sign that begins a word', () => {
    expect(atEnd('Hoi @No')).toEqual({ kind: 'mention', sign: '@', typed: 'No', start: 4 });
    expect(atEnd('@')).toEqual({ kind: 'mention', sign: '@', typed: '', start: 0 });
    expect(atEnd('mail@no')).toBeNull();
  });

  it('may be a name of several words, until a space ends it', () => {
    expect(atEnd('@Sam de V')).toMatchObject({ typed: 'Sam de V' });
    expect(atEnd('@Noor ')).toBeNull();
  });

  it('is what stands before the caret', () => {
    expect(triggerAt('#vra en meer', 4)).toEqual({ kind: 'mention', sign: '#', typed: 'vra', start: 0 });
  });
});
