import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { parseArticle } from '../../src/article/parse-article.ts';
import { quotationUrl } from '../../src/answer/quotation-url.ts';
import { languageOf } from '../../src/language/languages.ts';
import { sentences } from '../../src/language/sentences.ts';
import { articleOfBlocks, escaped, pageOfBlocks, type PageBlock } from './article-page.ts';
import { CHROMIUM, inChromium, launchChromium } from './chromium.ts';
import { highlightedArea } from './highlighted-area.ts';

/** Of a link within a message. */
const LIMIT = 256;
/** Pixels by which a highlight may differ from the words' box: edges of letters are blended. */
const EDGE = 3;

/** Milliseconds until a busy machine has painted. */
const PATIENCE = 40_000;

const QUOTE = /\[\[|\]\]/g;

/** Each marks one quotation by `[[` and `]]`, in the article's words and in the page's. */
const PAGES: Readonly<Record<string, readonly PageBlock[]>> = {
  'a long sentence of a long page': [
    { text: 'Het begon op zondag. Niemand had het verwacht.' },
    {
      text: 'Zo is het. [[Hij sprak zijn dankbaarheid uit aan wereldleiders die deze alliantie nu erkennen.]] En toen?',
    },
  ],
  'a sentence that stands twice': [
    { text: 'Wat zei hij toen? Dat weet niemand zeker.' },
    { text: 'En wat deed zij? [[Dat weet niemand zeker.]] Later bleek meer.' },
    { text: 'Dat weet niemand zeker.' },
  ],
  'a paragraph that stands under two headings': [
    { heading: 'Wat is de rol van Noord-Korea?' },
    { text: 'Dat weet niemand zeker.' },
    { heading: 'Hoe sterk is het leger?' },
    { text: '[[Dat weet niemand zeker.]]' },
  ],
  'a long sentence whose beginning and end stand elsewhere': [
    {
      text: 'De troepen gaan naar het noorden van het land, zei de minister op zondag. Later zei de minister op zondag niets.',
    },
    {
      text: '[[De troepen gaan naar het noorden van het front, zei de minister op zondag.]] Toch zei de minister op zondag meer.',
    },
  ],
  'an answer of one word that a menu has too': [
    { heading: 'Klopt dat?' },
    { text: '[[Nee.]] Het is anders gegaan.', tag: 'li' },
  ],
  'an item of a list': [
    { text: 'Militaire apparatuur', tag: 'li' },
    { text: '[[Militair personeel]]', tag: 'li' },
    { text: 'Militaire kennis', tag: 'li' },
  ],
  'words with marks of their own': [
    {
      text: '[[De oorlog kost volgens de minister € 5 miljard per jaar, en dat is meer dan ooit.]]',
      html: '[[De <b>oor</b>log kost volg&shy;ens de <a href="/x">minis<i>ter</i></a><sup>1</sup> €&nbsp;5 miljard<br>per jaar, en dat\n    is meer dan ooit.]]',
    },
  ],
  'what holds words together': [
    {
      text: 'Het kost [[nu al\u00A0 €\u00A05\u202F000 per\u00A0dag.]]',
      html: 'Het kost [[nu al&nbsp; €&nbsp;5&#8239;000 per&nbsp;dag.]]',
    },
  ],
  'signs that a fragment has for its own': [{ text: 'Zo. [[“Noord-Korea”, R&D (50%), ‘auto’s’ – en-of #1, #2?]] Ja.' }],
  'two lines of code': [{ text: '[[let a = 1;\n  let b = a - 1;]]', tag: 'pre' }],
  'a text without spaces': [
    { text: 'それは日曜日に始まった。[[北朝鮮がウクライナ紛争で果たした役割は大きいと言われている。]]' },
  ],
};

/** The blocks of an article, with one of its sentences marked. */
function blocksOf({ sections }: Article, passage: number, start: number, end: number): readonly PageBlock[] {
  return sections.flatMap(({ heading, passages }): PageBlock[] => [
    ...(heading === null ? [] : [{ heading }]),
    ...passages.map(({ number, text }) => {
      if (number !== passage) return { text };
      return { text, html: escaped(`${text.slice(0, start)}[[${text.slice(start, end)}]]${text.slice(end)}`) };
    }),
  ]);
}

/** Pixels between the highlight and the words that it should be on, at the edge that is off most; infinite without one of them. */
async function distanceFromWords(page: Page): Promise<number> {
  const area = await highlightedArea(page);
  const words = await page.locator('[data-quoted]').boundingBox();
  if (area === null || words === null) return Infinity;
  return Math.max(
    Math.abs(area.x - words.x),
    Math.abs(area.y - words.y),
    Math.abs(area.x + area.width - words.x - words.width),
    Math.abs(area.y + area.height - words.y - words.height),
  );
}

describe.skipIf(CHROMIUM === null)(inChromium('the link of a quotation in a browser'), () => {
  let browser: Browser;
  let page: Page;
  let server: Server;
  let address: string;
  let html = '';

  beforeAll(async () => {
    server = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const bound = server.address();
    if (bound === null || typeof bound === 'string') throw new Error('a server with a port');
    address = `http://127.0.0.1:${bound.port}/artikel`;
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 800, height: 600 } });
    page.setDefaultTimeout(PATIENCE);
  });

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  /** Opens the link on a page of its own and expects that the words, and no others, show and are highlighted. */
  async function expectHighlight(article: Article, passage: number, start: number, end: number): Promise<void> {
    const quoted = article.passages[passage - 1];
    if (quoted === undefined) throw new Error(`a passage ${passage}`);
    const url = quotationUrl({ article, passage: quoted, span: { start, end } }, LIMIT);
    await page.goto('about:blank');
    await page.goto(url ?? '');
    await expect
      .poll(() => distanceFromWords(page), { message: url ?? 'no link', timeout: PATIENCE })
      .toBeLessThanOrEqual(EDGE);
    expect(await page.evaluate('scrollY')).toBeGreaterThan(0);
  }

  it.each(Object.entries(PAGES))('scrolls to and highlights %s', async (_, blocks) => {
    const plain = blocks.map((block) => ('text' in block ? { ...block, text: block.text.replace(QUOTE, '') } : block));
    for (const hash of ['', '#voet']) {
      const article = articleOfBlocks(plain, `${address}${hash}`);
      const marked = blocks.map((block) =>
        'text' in block ? { ...block, html: block.html ?? escaped(block.text) } : block,
      );
      html = pageOfBlocks(article.title, [{ text: 'Een inleiding die aan alles voorafgaat.' }, ...marked]);
      const texts = blocks.flatMap((block) => ('text' in block ? [block.text] : []));
      const at = texts.findIndex((text) => text.includes('[['));
      const [before = '', quoted = ''] = texts[at]?.split(QUOTE) ?? [];
      await expectHighlight(article, at + 1, before.length, before.length + quoted.length);
    }
  });

  it('scrolls to and highlights the first sentence of every passage of the first article', async () => {
    const file = new URL('../../knowledge/noord-korea-oekraine.md', import.meta.url);
    const { article } = parseArticle('noord-korea-oekraine', readFileSync(file, 'utf8'));
    if (article === null) throw new Error('an article');
    for (const { number, text } of article.passages) {
      const [{ start, end } = { start: 0, end: 0 }] = sentences(text, languageOf(article.language));
      html = pageOfBlocks(article.title, blocksOf(article, number, start, end));
      await expectHighlight({ ...article, source: { name: null, url: address } }, number, start, end);
    }
  });

  it('leads nowhere in particular, and highlights nothing, where the page has changed', async () => {
    const article = articleOfBlocks([{ text: 'Deze zin is later van de pagina gehaald.' }], address);
    html = pageOfBlocks(article.title, [{ text: 'Er staat nu iets anders.' }]);
    const [passage] = article.passages;
    if (passage === undefined) throw new Error('a passage');
    await page.goto('about:blank');
    await page.goto(quotationUrl({ article, passage, span: { start: 0, end: passage.text.length } }, LIMIT) ?? '');
    expect(await page.evaluate('scrollY')).toBe(0);
    expect(await highlightedArea(page)).toBeNull();
  });
});
