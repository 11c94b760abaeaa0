import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleBlock, ArticleText } from '../../src/article/article-blocks.ts';
import { paragraphDiff, type ParagraphChange } from '../../src/article/paragraph-diff.ts';

/** A line with `## ` before it is a heading. */
function text(...lines: readonly string[]): ArticleText {
  const sections: { heading: string | null; passages: { text: string }[] }[] = [{ heading: null, passages: [] }];
  for (const line of lines) {
    if (line.startsWith('## ')) sections.push({ heading: line.slice(3), passages: [] });
    else sections.at(-1)?.passages.push({ text: line });
  }
  return { sections };
}

const OPEN = 'De brug is sinds maandag open voor fietsers en voetgangers.';
const PAID = 'De stad betaalde er twee miljoen euro voor, de provincie niets.';

/** `= `, `+ `, `- ` and a text; `~ ` and the words, with those added between `{+ +}` and those removed between `{- -}`. */
function shown(changes: readonly ParagraphChange[]): readonly string[] {
  return changes.map((change) => {
    if (change.kind === 'changed') return `~ ${change.words.map(word).join('')}`;
    return `${{ same: '=', added: '+', removed: '-' }[change.kind]} ${lineOf(change.block)}`;
  });
}

function word({ kind, text: said }: { kind: 'same' | 'added' | 'removed'; text: string }): string {
  return { same: said, added: `{+${said}+}`, removed: `{-${said}-}` }[kind];
}

function lineOf(block: ArticleBlock): string {
  return 'heading' in block ? `## ${block.heading}` : block.paragraph;
}

describe('a change is shown', () => {
  test('by word within a paragraph', () => {
    const after = OPEN.replace('maandag', 'dinsdag');
    expect(shown(paragraphDiff(text(OPEN, PAID), text(after, PAID)))).toEqual([
      '~ De brug is sinds {-maandag-}{+dinsdag+} open voor fietsers en voetgangers.',
      `= ${PAID}`,
    ]);
  });

  test('as a paragraph more, or one less', () => {
    expect(shown(paragraphDiff(text(OPEN), text(OPEN, PAID)))).toEqual([`= ${OPEN}`, `+ ${PAID}`]);
    expect(shown(paragraphDiff(text(OPEN, PAID), text(PAID)))).toEqual([`- ${OPEN}`, `= ${PAID}`]);
  });

  test('as one paragraph for another where they have little in common', () => {
    expect(shown(paragraphDiff(text(OPEN), text(PAID)))).toEqual([`- ${OPEN}`, `+ ${PAID}`]);
  });

  test('of the paragraph that it was made in, where others came before it', () => {
    const more = PAID.replace('niets', 'een miljoen');
    expect(shown(paragraphDiff(text(PAID), text(OPEN, more)))).toEqual([
      `+ ${OPEN}`,
      '~ De stad betaalde er twee miljoen euro voor, de provincie {-niets-}{+een miljoen+}.',
    ]);
  });

  test('of a heading apart from its text, and never between the two', () => {
    expect(shown(paragraphDiff(text('## Wie betaalt de brug?', PAID), text('## Wie betaalde de brug?', PAID)))).toEqual(
      ['~ Wie {-betaalt-}{+betaalde+} de brug?', `= ${PAID}`],
    );
    expect(shown(paragraphDiff(text('## Wie betaalt?'), text('Wie betaalt?')))).toEqual([
      '- ## Wie betaalt?',
      '+ Wie betaalt?',
    ]);
  });
});

test('nothing changed is nothing but the same', () => {
  expect(shown(paragraphDiff(text(OPEN, '## Kop', PAID), text(OPEN, '## Kop', PAID)))).toEqual([
    `= ${OPEN}`,
    '= ## Kop',
    `= ${PAID}`,
  ]);
});

test('a text of thousands of paragraphs that became another is all removed and all added', () => {
  const lines = (name: string): readonly string[] => Array.from({ length: 3000 }, (_, n) => `${name}${n}`);
  const changes = paragraphDiff(text(...lines('a')), text(...lines('b')));
  expect(changes.map(({ kind }) => kind)).toEqual([
    ...lines('a').map(() => 'removed'),
    ...lines('b').map(() => 'added'),
  ]);
});

const lines = fc.array(
  fc.oneof(
    fc.constantFrom('## Kop', '## Kop van twee', OPEN, PAID, OPEN.replace('open', 'dicht'), `${PAID} ${OPEN}`, 'a', ''),
    fc.string({ unit: 'grapheme' }).filter((line) => !line.startsWith('## ')),
  ),
  { maxLength: 8 },
);

test('both versions can be told from it to the letter', () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const changes = paragraphDiff(text(...before), text(...after));
      const side = (leftOut: 'added' | 'removed') =>
        changes
          .filter(({ kind }) => kind !== leftOut)
          .map((change) => {
            if (change.kind !== 'changed') return lineOf(change.block);
            const words = change.words.filter(({ kind }) => kind !== leftOut).map(({ text: said }) => said);
            return ('heading' in change.before ? '## ' : '') + words.join('');
          });
      expect(side('added')).toEqual(before);
      expect(side('removed')).toEqual(after);
    }),
    { numRuns: 500 },
  );
});
