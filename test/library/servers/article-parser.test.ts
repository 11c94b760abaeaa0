import fc from 'fast-check';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import { ArticleParser, type ArticleParserOptions } from '../../../src/library/servers/article-parser.ts';
import { joinPieces, piecesOf } from '../../../src/library/servers/parsed-pieces.ts';
import { parseArticleText } from '../../../src/library/servers/parsed-text.ts';
import { createSlices } from '../../../src/library/slices.ts';
import { lastOf } from '../../../src/language/steps.ts';
import type { ArticleText } from '../../../src/library/store/version.ts';
import { compiledParsingThread } from '../compiled-library.ts';

function parser(options: Partial<ArticleParserOptions> = {}): ArticleParser {
  const made = new ArticleParser({ slices: createSlices(), entry: compiledParsingThread(), ...options });
  onTestFinished(() => made.close());
  return made;
}

/** A parsing thread that ends over some articles, and gives all others as empty. */
const CRASHING = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, workerData } from 'node:worker_threads';
    parentPort.on('message', ({ slug, pieces }) => {
      if (slug === 'crash') throw new Error('crashed');
      const head = { kind: 'head', slug, title: '', language: 'nl', source: null, published: null, headings: [] };
      for (const piece of [head, { kind: 'end', problems: [] }]) pieces.postMessage(piece);
      pieces.close();
      Atomics.add(workerData.textsRead, 0, 1);
      parentPort.postMessage('read');
    });`)}`,
);

/** A text with so many passages, the last few of which have a way to ask for them. */
function longText(passages: number, title = 'Lang'): ArticleText {
  const paragraphs = Array.from(
    { length: passages },
    (_, at) => `${at % 7 === 0 ? `## Kop ${at}\n\n` : ''}Alinea ${at}.`,
  );
  const questions = [1, 2].map((number) => `"${passages - number}":\n  - Wat zegt ${number}?\n`).join('');
  return { markdown: `---\ntitle: ${title}\nlanguage: nl\n---\n\n${paragraphs.join('\n\n')}\n`, questions };
}

describe('an article that is read in another thread', () => {
  it('is the same as one that is read here, each with its own passages and questions', async () => {
    const { parse } = parser();
    const texts = [longText(700, 'Eerste'), longText(300, 'Tweede'), longText(2, 'Kort'), longText(400, 'Derde')];
    const read = await Promise.all(texts.map((text, at) => parse(`lang-${at}`, text)));
    expect(read).toEqual(texts.map((text, at) => parseArticleText(`lang-${at}`, text)));
  });

  it('tells why it cannot be served', async () => {
    const { markdown } = longText(300);
    const { article, problems } = await parser().parse('kapot', {
      markdown: markdown.replace('title', 'titel'),
      questions: '',
    });
    expect(article).toBeNull();
    expect(problems.map(({ id }) => id)).toContain('field-missing');
  });

  it('is given up when it takes too long, and the next is read all the same', async () => {
    const made = parser({ within: 1 });
    const [first, second] = [made.parse('lang', longText(5_000)), made.parse('lang', longText(6_000))];
    await expect(first).rejects.toThrow('not read within 1 ms');
    await expect(second).rejects.toThrow('not read within 1 ms');
    expect((await made.parse('kort', longText(3))).article?.passages).toHaveLength(3);
  });

  it('that ends its thread is given up, and no other with it', async () => {
    const { parse } = parser({ entry: CRASHING });
    const slugs = ['een', 'twee', 'crash', ...Array.from({ length: 20 }, (_, at) => `na-${at}`), 'crash', 'laatste'];
    const reads = await Promise.allSettled(slugs.map((slug) => parse(slug, longText(60))));
    expect(reads.map(({ status }) => status)).toEqual(
      slugs.map((slug) => (slug === 'crash' ? 'rejected' : 'fulfilled')),
    );
    expect(reads.map((read) => read.status === 'fulfilled' && read.value.article?.slug)).toEqual(
      slugs.map((slug) => slug !== 'crash' && slug),
    );
  });

  it('is not waited for any more once the parser is closed', async () => {
    const made = parser();
    const reads = Promise.allSettled([made.parse('een', longText(2_000)), made.parse('twee', longText(2_000))]);
    await made.close();
    expect((await reads).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});

test('a piece is of little text, or of one passage', () => {
  // Shorter than what would be read as two passages, and together more than one piece takes.
  const paragraph = 'Er liep een man op de dijk. '.repeat(350);
  const markdown = ['---', 'title: Lang', 'language: nl', '---', ...Array.from({ length: 12 }, () => paragraph)];
  const pieces = [...piecesOf(parseArticleText('lang', { markdown: markdown.join('\n\n'), questions: '' }))];
  const held = pieces.flatMap((piece) => (piece.kind === 'passages' ? [piece.passages] : []));
  const units = (passages: readonly { readonly text: string }[]): number =>
    passages.map(({ text }) => text).join('').length;
  expect(held.flat()).toHaveLength(12);
  expect(held.filter((passages) => passages.length > 1 && units(passages) > 100_000)).toEqual([]);
});

test('what is taken to pieces and put together again is the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_200 }), (passages) => {
      const parsed = parseArticleText('lang', longText(passages));
      const pieces = piecesOf(parsed);
      const joined = lastOf(joinPieces(() => structuredClone(pieces.next().value)));
      expect(joined).toEqual({ ...parsed, problems: parsed.problems.slice(0, 20) });
    }),
    { numRuns: 8 },
  );
});
