import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockQuote } from '../../../src/discord/markdown/block-quote.ts';
import type { Span } from '../../../src/language/span.ts';
import type { Node } from '../../../src/playground/markdown/node.ts';
import { parseDiscordMarkdown } from '../../../src/playground/markdown/parse.ts';
import { plainText } from '../../../src/playground/markdown/plain-text.ts';
import { anyText } from '../any-article.ts';

const text = 'Lloyd Austin twijfelt. Zuid-Korea niet.';
const all: Span = { start: 0, end: text.length };

function spanOf(words: string, within = text): Span {
  const start = within.indexOf(words);
  return { start, end: start + words.length };
}

function quoteAll(passage: string, ...highlights: readonly string[]): string {
  return blockQuote(
    passage,
    { start: 0, end: passage.length },
    highlights.map((words) => spanOf(words, passage)),
  );
}

describe('a block quote', () => {
  it('quotes a span of a passage', () => {
    expect(blockQuote(text, spanOf('Zuid-Korea niet.'), [])).toBe('> Zuid-Korea niet.');
  });

  it('marks every line, also an empty one', () => {
    expect(quoteAll('if (x) {\n\n  y();\n}')).toBe('> if (x) {\n> \n>   y();\n> }');
  });

  it('escapes what a line of the quotation would begin', () => {
    expect(quoteAll('- een\n# twee')).toBe('> \\- een\n> \\# twee');
  });

  it('escapes what stood inside a line of the passage and begins one here', () => {
    expect(blockQuote('Punt 1. Twee dingen.', spanOf('1. Twee dingen.', 'Punt 1. Twee dingen.'), [])).toBe(
      '> 1\\. Twee dingen.',
    );
  });
});

describe('the words that answer', () => {
  it('are bold', () => {
    expect(blockQuote(text, all, [spanOf('Lloyd Austin'), spanOf('niet')])).toBe(
      '> **Lloyd Austin** twijfelt. Zuid-Korea **niet**.',
    );
  });

  it('are bold only as far as they are quoted', () => {
    expect(blockQuote(text, spanOf('Zuid-Korea niet.'), [spanOf('twijfelt. Zuid-Korea')])).toBe(
      '> **Zuid-Korea** niet.',
    );
    expect(blockQuote(text, spanOf('Zuid-Korea niet.'), [spanOf('Lloyd')])).toBe('> Zuid-Korea niet.');
  });

  it('are bold from letter to letter, since a mark beside a space or a comma may not render', () => {
    expect(quoteAll('Ja, zei hij, nee.', ', zei hij, ')).toBe('> Ja, **zei hij**, nee.');
  });

  it('are plain where there is no letter or digit among them', () => {
    expect(quoteAll('Wat?! Nee.', '?!')).toBe('> Wat?! Nee.');
  });

  it('are one run where only a space parts them', () => {
    expect(quoteAll('een twee drie', 'een', 'twee')).toBe('> **een twee** drie');
  });

  it('are one run where nothing parts them: four asterisks would not render', () => {
    expect(quoteAll('eentwee drie', 'een', 'twee')).toBe('> **eentwee** drie');
  });

  it('are bold line by line', () => {
    expect(quoteAll('een\ntwee drie', 'een\ntwee')).toBe('> **een**\n> **twee** drie');
  });

  it('keep their escapes', () => {
    expect(quoteAll('zie snake_case hier', 'snake_case')).toBe('> zie **snake\\_case** hier');
    expect(quoteAll('1. punt', '1. punt')).toBe('> **1\\. punt**');
  });
});

describe('any quotation', () => {
  /** A text, and spans of it in order. */
  const anyHighlighted = anyText.chain((passage) =>
    fc.uniqueArray(fc.nat(passage.length), { maxLength: 8 }).map((offsets) => {
      const rising = offsets.toSorted((a, b) => a - b);
      const highlights = rising.flatMap((start, index) =>
        index % 2 === 0 ? [{ start, end: rising[index + 1] ?? passage.length }] : [],
      );
      return { passage, highlights };
    }),
  );

  it('is shown to the letter by Discord, bold within what was highlighted and nothing else', () => {
    fc.assert(
      fc.property(anyHighlighted, ({ passage, highlights }) => {
        const quoted = parseDiscordMarkdown(blockQuote(passage, { start: 0, end: passage.length }, highlights));
        expect(quoted.map(({ kind }) => kind)).toEqual(['quote']);
        // Spaces at the end of a line are not shown, escaped or not.
        expect(plainText(quoted)).toBe(passage.replace(/ +(?=\n)/g, ''));
        const inside = quoted.flatMap((node) => ('children' in node ? node.children : []));
        for (const node of inside) {
          expect(['text', 'strong']).toContain(node.kind);
          if (node.kind === 'strong') expect(node.children.map(({ kind }) => kind)).toEqual(['text']);
        }
        expect(withoutSpace(bold(inside))).toBe(withoutSpace(expectedBold(passage, highlights)));
      }),
      { numRuns: 1000 },
    );
  });

  function bold(nodes: readonly Node[]): string {
    return plainText(nodes.filter(({ kind }) => kind === 'strong'));
  }

  /** From the first letter or digit of each highlight to its last, line by line. */
  function expectedBold(passage: string, highlights: readonly Span[]): string {
    return highlights
      .flatMap(({ start, end }) => passage.slice(start, end).split('\n'))
      .map((line) => /[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/u.exec(line)?.[0] ?? '')
      .join('');
  }

  function withoutSpace(shown: string): string {
    return shown.replace(/\s/gu, '');
  }
});
