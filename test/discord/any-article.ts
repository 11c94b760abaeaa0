import fc from 'fast-check';
import { MAX_RANKED, type Answer, type Quotation } from '../../src/answer/answer.ts';
import type { Summary } from '../../src/answer/summary.ts';
import { MAX_SLUG_LENGTH, type Article, type Passage, type Section } from '../../src/article/article.ts';
import { QUESTION_LENGTH } from '../../src/discord/limits.ts';
import { languageOf } from '../../src/language/languages.ts';
import { sentences } from '../../src/language/sentences.ts';

/** What could be taken for markup, break a layout, or be cut in two. */
const TRICKY = [
  ...['*', '**', '***', '_', '__', '~~', '||', '`', '```', '\\', '> ', '>>> ', '# ', '### ', '-# ', '- ', '* ', '1. '],
  ...['@everyone', '@here', '<@123456789012345678>', '<@&123456789012345678>', '<#123456789012345678>', '<@!1>'],
  ...['<:blij:123456789012345678>', ':smile:', '<t:1700000000:R>', '</vraag:123456789012345678>', '<id:guide>'],
  ...[
    '[klik](https://evil.example)',
    '[a](<https://evil.example>)',
    'https://x.example/a_b_(c)',
    '<https://x.example>',
  ],
  ...[
    '¯\\_(ツ)_/¯',
    '👩‍👩‍👧',
    'e\u0301',
    'שלום',
    '\u202Eabc',
    '中文。',
    'İ',
    '\u200B',
    '\u2028',
    '\n',
    '\n\n',
    '    ',
    '\t',
  ],
  ...['woord', 'Zin.', 'Een hele zin, met een bijzin.', ' ', ' ', '. ', '? ', ', ', 'a'.repeat(90)],
];

export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...TRICKY), { maxLength: 40 }).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

/** With sentences that no message can hold, some without a single place to breathe. */
const anyLongText = fc
  .tuple(anyText, fc.constantFrom('woord ', 'een zin, ', 'a', '*', '😀', '👩‍👩‍👧 ', 'x\n', '@everyone ', '. Nog een zin. '))
  .map(([text, filling]) => `${text}${filling.repeat(Math.ceil(10_000 / filling.length))}${text}.`);

const passageText = fc
  .oneof({ weight: 30, arbitrary: anyText }, { weight: 1, arbitrary: anyLongText })
  .map((text) => text.trim())
  .filter((text) => text !== '');

export const anyQuestion = fc
  .oneof(anyText, fc.constant('*'.repeat(QUESTION_LENGTH)))
  .map((text) =>
    text
      .slice(0, QUESTION_LENGTH)
      .replace(/\p{Surrogate}$/u, '')
      .trim(),
  )
  .filter((text) => text !== '');

const anySlug = fc.string({ unit: fc.constantFrom('a', 'b', '0', '9', '-'), minLength: 1, maxLength: MAX_SLUG_LENGTH });

const anySource = fc.record({
  name: fc.option(anyText),
  url: fc.option(
    fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.integer({ min: 1, max: 600 }).map((length) => `https://x.example/${'a'.repeat(length)}`),
    ),
  ),
});

export const anyArticle: fc.Arbitrary<Article> = fc
  .record({
    slug: anySlug,
    title: anyText,
    language: fc.constantFrom('nl', 'en-GB', 'ja', 'ar'),
    source: fc.option(anySource),
    published: fc.option(fc.constantFrom('2024-10-20', '2024-10-20T12:00:00Z')),
    sections: fc.array(
      fc.record({ heading: fc.option(anyText), texts: fc.array(passageText, { minLength: 1, maxLength: 4 }) }),
      { minLength: 1, maxLength: 30, size: 'small' },
    ),
  })
  .map(({ sections: drafts, ...facts }) => {
    const passages: Passage[] = [];
    const sections = drafts.map(({ heading, texts }, index): Section => {
      const own = texts.map((text, at) => {
        const number = passages.length + at + 1;
        return {
          id: `${facts.slug}#${number}`,
          slug: facts.slug,
          number,
          section: index,
          form: 'prose' as const,
          text,
        };
      });
      passages.push(...own);
      return { index, heading, passages: own };
    });
    return { ...facts, sections, passages, questions: [] };
  });

/** One or more whole sentences of a passage, some words of them highlighted. */
function anyQuotationOf(article: Article, passage: Passage): fc.Arbitrary<Quotation> {
  const spans = sentences(passage.text, languageOf(article.language));
  const last = spans.length - 1;
  return fc
    .tuple(fc.nat(last), fc.nat(last), fc.array(fc.nat(passage.text.length), { maxLength: 8 }))
    .map(([a, b, offsets]): Quotation => {
      const span = { start: spans[Math.min(a, b)]?.start ?? 0, end: spans[Math.max(a, b)]?.end ?? 0 };
      const inside = offsets.filter((at) => at >= span.start && at <= span.end).sort((x, y) => x - y);
      const highlights = inside.flatMap((start, index) =>
        index % 2 === 0 ? [{ start, end: inside[index + 1] ?? start }] : [],
      );
      return { article, passage, span, highlights };
    });
}

/** Of each passage at most one quotation; the first of them, up to three, are what the answer chose. */
export const anyAnswer: fc.Arbitrary<Answer> = anyArticle
  .chain((article) =>
    fc
      .shuffledSubarray([...article.passages], {
        minLength: 1,
        maxLength: Math.min(MAX_RANKED, article.passages.length),
      })
      .chain((passages) => fc.tuple(...passages.map((passage) => anyQuotationOf(article, passage)))),
  )
  .chain((quotations) => {
    const [first] = quotations;
    if (first === undefined) throw new Error('an answer considers one passage at least');
    const considered = {
      confidence: fc.constant(0.5),
      ranked: fc.constant(quotations.map((quotation) => ({ quotation, score: 1 }))),
      language: fc.constant('nl'),
    };
    return fc.oneof(
      fc.record({
        ...considered,
        kind: fc.constant('answered' as const),
        quotations: fc.nat(2).map((further) => [first, ...quotations.slice(1, 1 + further)] as const),
      }),
      fc.record({ ...considered, kind: fc.constant('unsure' as const), nearest: fc.constant(first) }),
      fc.record({
        ...considered,
        kind: fc.constant('declined' as const),
        reason: fc.constantFrom('no-article' as const, 'small-talk', 'not-covered'),
        nearest: fc.constantFrom(first, null),
      }),
    );
  });

export const anySummary: fc.Arbitrary<Summary> = anyArticle.chain((article) => {
  const all = article.passages.flatMap((passage) =>
    sentences(passage.text, languageOf(article.language)).map((span) => ({ passage, span })),
  );
  return fc.record({
    article: fc.constant(article),
    section: fc.option(fc.constantFrom(...article.sections)),
    length: fc.constantFrom('short' as const, 'medium', 'long'),
    sentences: fc.subarray(all, { maxLength: Math.min(12, all.length) }),
    uncovered: fc.subarray([...article.sections]),
  });
});
