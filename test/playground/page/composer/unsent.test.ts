import { describe, expect, it } from 'vitest';
import { unsentBecause } from '../../../../src/playground/page/composer/unsent.ts';
import type { ClientProblem } from '../../../../src/playground/commands/client-refusal.ts';
import { PAGE_LANGUAGES } from '../../../../src/playground/protocol/place.ts';
import { command, option } from './offered-commands.ts';

const commands = [command('ask', 'vraag', [option('question', { name: 'vraag' })])];
const problems: readonly ClientProblem[] = [
  { kind: 'unknown-command', name: 'x' },
  { kind: 'unknown-option', option: 'question' },
  { kind: 'required', option: 'question' },
  { kind: 'wrong-type', option: 'question' },
  { kind: 'not-a-choice', option: 'question' },
  { kind: 'too-short', option: 'question', bound: 1 },
  { kind: 'too-long', option: 'question', bound: 300 },
  { kind: 'too-small', option: 'question', bound: 1 },
  { kind: 'too-large', option: 'question', bound: 300 },
  { kind: 'no-autocomplete', option: 'question' },
  { kind: 'no-such-component', customId: 'c' },
  { kind: 'disabled', customId: 'c' },
  { kind: 'invisible', messageId: 'm' },
];

describe('what did not reach the bot', () => {
  it('is nothing where the bot got it, even if it stayed silent', async () => {
    expect(await unsentBecause(() => Promise.resolve({ kind: 'done' }), commands, 'nl')).toBeNull();
    expect(await unsentBecause(() => Promise.resolve({ kind: 'no-response' }), commands, 'nl')).toBeNull();
  });

  it.each(PAGE_LANGUAGES)(
    'says each problem in its own words in %s, with options by their shown names',
    async (language) => {
      const unsent = await unsentBecause(() => Promise.resolve({ kind: 'refused', problems }), commands, language);
      expect(new Set(unsent?.texts).size).toBe(problems.length);
      expect(unsent?.texts[2]).toMatch(/^vraag: /);
      expect(unsent?.texts[5]).toMatch(/\b1 (?:character|teken)\b/);
      expect(unsent?.ofOptions).toHaveLength(9);
    },
  );

  it('says so where the bot cannot be reached', async () => {
    const unsent = await unsentBecause(() => Promise.reject(new Error('gone')), commands, 'en-GB');
    expect(unsent?.texts).toEqual(['That did not get through. Try again.']);
  });
});
