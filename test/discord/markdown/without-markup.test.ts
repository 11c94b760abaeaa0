import { expect, it } from 'vitest';
import { withoutMarkup } from '../../../src/discord/markdown/without-markup.ts';

it.each([
  ['**vet** *schuin* __onder__ ~~weg~~ ||stil||', 'vet schuin onder weg stil'],
  ['`code` en ```\nmeer\n```', 'code en \nmeer\n'],
  ['> citaat\n> nog een', 'citaat\nnog een'],
  ['# Kop\n-# klein\n- punt', 'Kop\nklein\npunt'],
  ['[tekst](https://x.example) en <https://y.example>', 'tekst en '],
  ['<@1> <@&2> <#3> <:a:4> <t:5:R> </vraag:6>', ' '],
  ['[een naam]( <https://x.example/a> "titel") na', 'een naam na'],
  ['snake_case en 5 \\* 3', 'snake_case en 5 * 3'],
])('%j is %j', (content, words) => {
  expect(withoutMarkup(content)).toBe(words);
});

it.each([
  ['links that never end', '[a](https:'.repeat(400), '[a](https:'.repeat(400)],
  ['commands that never end', '</a'.repeat(1300), '</a'.repeat(1300)],
  ['addresses in each other', '[a](https://x'.repeat(300), '[a]( '],
  ['line ends of other systems', '\r'.repeat(4000), ' '],
])('%s are read for what they are', (_, content, words) => {
  expect(withoutMarkup(content)).toBe(words);
});

it('reads no more than a message can hold', () => {
  expect(withoutMarkup('woord '.repeat(2000))).toHaveLength(4000);
  expect(withoutMarkup(`${'a'.repeat(3999)}😀`)).toBe('a'.repeat(3999));
});
