import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordChanges } from '../../../src/article/word-changes.ts';
import { unescapeMarkdown } from '../../../src/discord/markdown/escape.ts';
import { changedText } from '../../../src/discord/markdown/word-changes.ts';
import { plainText } from '../../../src/playground/markdown/plain-text.ts';
import { parseDiscordMarkdown } from '../../../src/playground/markdown/parse.ts';

it('strikes through what was removed and sets what was added in bold', () => {
  const words = wordChanges('Een kraam kost achttien euro.', 'Een kraam kost twintig euro per dag.');
  expect(changedText(words)).toBe('Een kraam kost ~~achttien~~ **twintig** euro **per dag**.');
});

it('escapes what is markup in the article, inside and outside of the changes', () => {
  const words = wordChanges('Kijk op *deze* pagina', 'Kijk op @everyone pagina');
  const shown = changedText(words);
  expect(shown).toContain('\\@everyone');
  expect(shown).toContain('\\*');
});

it('marks no white space, which would not render', () => {
  expect(changedText([{ kind: 'added', text: ' en ' }])).toBe(' **en** ');
  expect(changedText([{ kind: 'removed', text: 'een\n twee' }])).toBe('~~een~~\n ~~twee~~');
  expect(changedText([{ kind: 'added', text: ' \n ' }])).toBe(' \n ');
});

it('shows the words of both texts, whatever they are', () => {
  const word = fc.constantFrom(
    'een',
    'twee',
    '*drie*',
    '_vier_',
    '>',
    '#',
    '-',
    '12.',
    'https://a.example',
    '||',
    '`',
    '~~',
  );
  const anyText = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      const shown = plainText(parseDiscordMarkdown(changedText(wordChanges(before, after))));
      const letters = (text: string): string => text.replaceAll(/\s/gu, '');
      const all = wordChanges(before, after).map(({ text }) => text);
      expect(letters(shown)).toBe(letters(all.join('')));
    }),
  );
  expect(unescapeMarkdown('\\*')).toBe('*');
});
