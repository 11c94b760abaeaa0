import { expect, it } from 'vitest';
import { withoutMarkup } from '../../../src/discord/markdown/without-markup.ts';

it.each([
  ['**vet** *schuin* __onder__ ~~weg~~ ||stil||', 'vet schuin onder weg stil'],
  ['`code` en ```\nmeer\n```', 'code en \nmeer\n'],
  ['> citaat\n> nog een', 'citaat\nnog een'],
  ['# Kop\n-# klein\n- punt', 'Kop\nklein\npunt'],
  ['[tekst](https://x.example) en <https://y.example>', 'tekst en '],
  ['<@1> <@&2> <#3> <:a:4> <t:5:R> </vraag:6>', ' '],
  ['snake_case en 5 \\* 3', 'snake_case en 5 * 3'],
])('%j is %j', (content, words) => {
  expect(withoutMarkup(content)).toBe(words);
});
