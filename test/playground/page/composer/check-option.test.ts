import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { checkOption, partialValue } from '../../../../src/playground/page/composer/check-option.ts';
import type { OptionContent } from '../../../../src/playground/page/composer/option-content.ts';
import { option } from './offered-commands.ts';

const typed = (text: string): OptionContent => ({ kind: 'text', text });

describe('an option before it is sent', () => {
  it('must be there where it is required, and may be empty elsewhere', () => {
    expect(checkOption(option('a', { required: true }), typed('  '), null)).toEqual({
      ok: false,
      problem: { kind: 'required', option: 'a' },
    });
    expect(checkOption(option('a'), typed(''), null)).toEqual({ ok: true, value: null });
  });

  it('is a text within its bounds', () => {
    const text = option('a', { minLength: 2, maxLength: 3 });
    expect(checkOption(text, typed('x'), null)).toMatchObject({ problem: { kind: 'too-short', bound: 2 } });
    expect(checkOption(text, typed('xxxx'), null)).toMatchObject({ problem: { kind: 'too-long', bound: 3 } });
    expect(checkOption(text, typed(' xx '), null)).toEqual({ ok: true, value: 'xx' });
  });

  it('is a number within its bounds, with a comma or a point', () => {
    const whole = option('n', { type: Type.Integer, min: 1, max: 10 });
    expect(checkOption(whole, typed('0'), null)).toMatchObject({ problem: { kind: 'too-small', bound: 1 } });
    expect(checkOption(whole, typed('11'), null)).toMatchObject({ problem: { kind: 'too-large', bound: 10 } });
    expect(checkOption(whole, typed('1,5'), null)).toMatchObject({ problem: { kind: 'wrong-type' } });
    expect(checkOption(whole, typed('0x3'), null)).toMatchObject({ problem: { kind: 'wrong-type' } });
    expect(checkOption(option('n', { type: Type.Number }), typed('-1,5'), null)).toEqual({ ok: true, value: -1.5 });
  });

  it('is one of what its list offers, by name', () => {
    const offers = [{ label: 'Ja', value: true }];
    const flag = option('f', { type: Type.Boolean });
    expect(checkOption(flag, typed('ja'), offers)).toEqual({ ok: true, value: true });
    expect(checkOption(flag, typed('misschien'), offers)).toMatchObject({ problem: { kind: 'not-a-choice' } });
    expect(checkOption(flag, { kind: 'choice', label: 'Ja', value: true }, offers)).toEqual({ ok: true, value: true });
  });

  it('goes along while another is completed only where it is sound', () => {
    expect(partialValue(option('a', { minLength: 5 }), typed('x'), null)).toBeNull();
    expect(partialValue(option('a', { required: true }), typed(''), null)).toBeNull();
    expect(partialValue(option('a'), typed('x'), null)).toBe('x');
  });
});
