import { ComponentType, type APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { parseDiscordMarkdown } from '../../../src/playground/markdown/parse.ts';
import { plainText } from '../../../src/playground/markdown/plain-text.ts';
import { quotesIn } from '../../../src/playground/markdown/quotes.ts';

test.each([
  ['**a** \\*b\\*', 'a *b*'],
  ['# a\nb\n> c\nd', 'a\nb\nc\nd'],
  ['a\n\n> b\n\nc', 'a\n\nb\n\nc'],
  ['3. a\n7. b', '3. a\n4. b'],
  ['- a\n  - b', '• a\n• b'],
  ['[a](https://example.org) https://example.org', 'a https://example.org'],
  ['<@1> <#2> @here </ask:3>', '@1 #2 @here /ask'],
  [':smile:', '\u{FFFC}'],
  ['<t:0>', 'Thu, 01 Jan 1970 00:00:00 GMT'],
])('of %j a reader sees %j', (markdown, seen) => {
  expect(plainText(parseDiscordMarkdown(markdown))).toBe(seen);
});

test('the quotes of a message are found wherever they stand', () => {
  const container: APIMessageTopLevelComponent = {
    type: ComponentType.Container,
    components: [
      { type: ComponentType.TextDisplay, content: 'Vraag\n> **Een** \\*citaat\\*.\n> Tweede regel.\nBron' },
      { type: ComponentType.TextDisplay, content: '- > in een lijst' },
    ],
  };
  expect(quotesIn({ content: '> bovenaan', components: [container] })).toEqual([
    'bovenaan',
    'Een *citaat*.\nTweede regel.',
    'in een lijst',
  ]);
});
