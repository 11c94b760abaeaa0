import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDiscordMarkdown } from '../../../src/playground/markdown/parse.ts';
import { plainText } from '../../../src/playground/markdown/plain-text.ts';
import { anyText } from '../any-article.ts';
import { escapeMarkdown, unescapeMarkdown } from '../../../src/discord/markdown/escape.ts';

describe('escaped text', () => {
  it.each([
    ['plain words', 'Noord-Korea’s rol: “zorgelijk” (€ 5,50).', 'Noord-Korea’s rol: “zorgelijk” (€ 5,50).'],
    ['bold and italics', '**vet** en *schuin*', '\\*\\*vet\\*\\* en \\*schuin\\*'],
    ['underscores', '__init__ en snake_case', '\\_\\_init\\_\\_ en snake\\_case'],
    ['strikethrough and spoilers', '~~weg~~ ||stil||', '\\~\\~weg\\~\\~ \\|\\|stil\\|\\|'],
    ['code', '`rm -rf` ```sh', '\\`rm -rf\\` \\`\\`\\`sh'],
    ['a backslash', 'C:\\temp', 'C\\:\\\\temp'],
    ['a heading', '# Titel', '\\# Titel'],
    ['a small heading', '### Titel', '\\#\\#\\# Titel'],
    ['subtext', '-# klein', '\\-\\# klein'],
    ['a quote', '> citaat', '\\> citaat'],
    ['a quote to the end', '>>> citaat', '\\>\\>\\> citaat'],
    ['bullets', '- een\n  - twee\n* drie', '\\- een\n  \\- twee\n\\* drie'],
    ['a numbered list', '1. een\n12) twaalf', '1\\. een\n12\\) twaalf'],
    ['a decimal where no line begins', 'Het kost 1.50 nu', 'Het kost 1.50 nu'],
    ['a masked link', '[klik](https://example.org)', '\\[klik\\](https\\://example.org)'],
    ['a bare address', 'https://a.example/x_y_z', 'https\\://a.example/x\\_y\\_z'],
    ['a mention of everyone', '@everyone @here', '\\@everyone \\@here'],
    ['a mention of a member', '<@123> <@!123>', '\\<\\@123> \\<\\@!123>'],
    ['a mention of a role or a channel', '<@&123> <#123>', '\\<\\@&123> \\<#123>'],
    ['an emoji by its name', ':smile:', '\\:smile\\:'],
    ['an emoji of a server', '<:blij:123>', '\\<\\:blij\\:123>'],
    ['a timestamp', '<t:1700000000:R>', '\\<t\\:1700000000\\:R>'],
    ['a command', '</vraag:123>', '\\</vraag\\:123>'],
    ['a colon before a space', 'Hij zei: nee', 'Hij zei: nee'],
    ['a shrug', '¯\\_(ツ)_/¯', '¯\\\\\\_(ツ)\\_/¯'],
  ])('has marks before %s', (_, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('is the text again once unescaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
      }),
    );
  });

  it('is shown to the letter by Discord, which finds nothing in it but text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const nodes = parseDiscordMarkdown(escapeMarkdown(text));
        expect(nodes.map(({ kind }) => kind)).toEqual(text === '' ? [] : ['text']);
        // Spaces at the end of a line are not shown, escaped or not.
        expect(plainText(nodes)).toBe(text.replace(/ +(?=\n)/g, ''));
      }),
      { numRuns: 1000 },
    );
  });

  it('adds backslashes before punctuation, and nothing else that a reader could copy along', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        const escaped = escapeMarkdown(text);
        expect(escaped.replace(/\\([\\*_~|`<@[\]:#>+.)-])/g, '$1')).toBe(text);
      }),
    );
  });
});
