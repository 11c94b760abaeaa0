import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quotation } from '../../src/answer/answer.ts';
import { quotationUrl, sourceUrl } from '../../src/answer/quotation-url.ts';
import { articleOf } from '../article-of.ts';

function quotationOf(text: string, url: string | null): Quotation {
  const article = { ...articleOf([text]), source: { name: null, url } };
  const [passage] = article.passages;
  if (passage === undefined) throw new Error('an article of one passage');
  return { article, passage, span: { start: 0, end: text.length }, highlights: [] };
}

const LIMIT = 512;
const PAGE = 'https://nieuws.example/artikel';

describe('the address of a quotation', () => {
  it('leads to its very words', () => {
    expect(quotationUrl(quotationOf('De rol is groot.', PAGE), LIMIT)).toBe(`${PAGE}#:~:text=De%20rol%20is%20groot.`);
  });

  it('writes out what has a meaning of its own in such a fragment', () => {
    expect(quotationUrl(quotationOf('Noord-Korea, ja & nee', PAGE), LIMIT)).toBe(
      `${PAGE}#:~:text=Noord%2DKorea%2C%20ja%20%26%20nee`,
    );
  });

  it('writes out brackets, which would end a masked link', () => {
    expect(quotationUrl(quotationOf('de VS (en meer)', `${PAGE}_(nl)`), LIMIT)).toBe(
      `${PAGE}_%28nl%29#:~:text=de%20VS%20%28en%20meer%29`,
    );
  });

  it('keeps a fragment that the address has', () => {
    expect(quotationUrl(quotationOf('Ja.', `${PAGE}#kop`), LIMIT)).toBe(`${PAGE}#kop:~:text=Ja.`);
  });

  it('puts its own words in the place of others that the address leads to', () => {
    expect(quotationUrl(quotationOf('Ja.', `${PAGE}#:~:text=nee`), LIMIT)).toBe(`${PAGE}#:~:text=Ja.`);
    expect(quotationUrl(quotationOf('Ja.', `${PAGE}#kop:~:text=nee`), LIMIT)).toBe(`${PAGE}#kop:~:text=Ja.`);
    expect(sourceUrl(quotationOf('Ja.', `${PAGE}#:~:text=nee`).article, LIMIT)).toBe(PAGE);
  });

  it('names the first and last words of a long one', () => {
    const text = `Dit is het begin van een ${'zeer '.repeat(100)}lange zin, en dit is het einde.`;
    expect(quotationUrl(quotationOf(text, PAGE), LIMIT)).toBe(
      `${PAGE}#:~:text=Dit%20is%20het%20begin,dit%20is%20het%20einde.`,
    );
  });

  it('is the page alone for a row of a table, whose text stands nowhere on it', () => {
    const quotation = quotationOf('Land: Peru; Hoofdstad: Lima', PAGE);
    const passage = { ...quotation.passage, form: 'table-row' as const };
    expect(quotationUrl({ ...quotation, passage }, LIMIT)).toBe(PAGE);
  });

  it('is the page alone where even those are too long', () => {
    const words = Array.from({ length: 20 }, () => 'a'.repeat(60)).join(' ');
    expect(quotationUrl(quotationOf(words, PAGE), LIMIT)).toBe(PAGE);
  });

  it('keeps within a shorter limit with fewer words', () => {
    const text = 'Een zin van meer dan tien woorden, die dus twee einden heeft, als dat moet.';
    expect(quotationUrl(quotationOf(text, PAGE), LIMIT)).toBe(
      `${PAGE}#:~:text=Een%20zin%20van%20meer,heeft%2C%20als%20dat%20moet.`,
    );
    expect(quotationUrl(quotationOf(text, PAGE), 65)).toBe(`${PAGE}#:~:text=Een%20zin,moet.`);
    expect(quotationUrl(quotationOf(text, PAGE), 50)).toBe(PAGE);
  });

  it('is a web address within the limit, or none', () => {
    const urls = fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string());
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), urls, (text, url) => {
        const address = quotationUrl(quotationOf(text, url), LIMIT);
        if (address === null) return;
        expect(address.length).toBeLessThanOrEqual(LIMIT);
        expect(new URL(address).protocol).toMatch(/^https?:$/);
        expect(address).not.toMatch(/[()<>\s\\]/);
      }),
    );
  });
});

describe('the address of an article', () => {
  it.each([
    ['none', null],
    ['no address', 'de krant van gisteren'],
    ['no page of the web', 'javascript:alert(1)'],
    ['longer than the limit', `${PAGE}/${'a'.repeat(LIMIT)}`],
  ])('is left out where it is %s', (_, url) => {
    expect(sourceUrl(quotationOf('Ja.', url).article, LIMIT)).toBeNull();
  });
});
