import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Passage } from '../../src/article/article.ts';
import { textFragments } from '../../src/answer/text-fragment.ts';
import { articleOf } from '../article-of.ts';
import { findFragment } from './text-fragment-finder.ts';

function passageOf(article: Article, number: number): Passage {
  const passage = article.passages[number - 1];
  if (passage === undefined) throw new Error(`a passage ${number}`);
  return passage;
}

/** The best fragment for a piece of a passage of an article, without its escapes. */
function fragmentOf(texts: readonly string[], quoted: string, number = 1, more: Partial<Article> = {}): string {
  const article = { ...articleOf(texts), ...more };
  const passage = passageOf(article, number);
  const start = passage.text.lastIndexOf(quoted);
  const [fragment = ''] = textFragments(article, passage, { start, end: start + quoted.length });
  return decodeURIComponent(fragment);
}

describe('a text fragment', () => {
  it('is all of a short sentence', () => {
    const text = 'Dat is zo. De rol van het land is groot. En meer.';
    expect(fragmentOf([text], 'De rol van het land is groot.')).toBe('De rol van het land is groot.');
  });

  it('is the ends of a long one, so that what stands between may differ', () => {
    const quoted = 'Hij sprak zijn dankbaarheid uit aan leiders die deze alliantie nu erkennen.';
    expect(fragmentOf([`Zo was het. ${quoted}`], quoted)).toBe(
      'Hij sprak zijn dankbaarheid,deze alliantie nu erkennen.',
    );
  });

  it('starts with as many words as no other sentence starts with', () => {
    const quoted = 'Hij sprak zijn dankbaarheid uit aan de leiders die dat erkennen.';
    const other = 'Hij sprak zijn dankbaarheid uit aan het volk.';
    expect(fragmentOf([other, quoted], quoted, 2)).toBe(
      'Hij sprak zijn dankbaarheid uit aan de,leiders die dat erkennen.',
    );
  });

  it('ends with as many words as do not stand earlier in it', () => {
    const quoted = 'De troepen gaan naar het front in Rusland. Iedereen gaat nu snel naar het front in Rusland.';
    expect(fragmentOf([quoted], quoted)).toBe('De troepen gaan naar,snel naar het front in Rusland.');
  });

  it('names the words before a sentence that stands twice', () => {
    const texts = ['Wat zei hij toen? Dat weet niemand zeker.', 'En wat deed zij? Dat weet niemand zeker.'];
    expect(fragmentOf(texts, 'Dat weet niemand zeker.', 2)).toBe('zij?-,Dat weet niemand zeker.');
  });

  it('names the words after it where nothing stands before it', () => {
    const texts = ['Dat weet niemand zeker. Wat nu?', 'Dat weet niemand zeker. Of toch?'];
    expect(fragmentOf(texts, 'Dat weet niemand zeker.', 2)).toBe('Dat weet niemand zeker.,-Of');
  });

  it('names the heading above a passage that stands twice', () => {
    const article = articleOf(['Dat weet niemand zeker.', 'Dat weet niemand zeker.']);
    const sections = article.passages.map((passage, index) => ({
      index,
      heading: ['Wat is de rol van Noord-Korea?', 'Hoe sterk is het leger?'][index] ?? null,
      passages: [passage],
    }));
    const texts = article.passages.map(({ text }) => text);
    expect(fragmentOf(texts, 'Dat weet niemand zeker.', 2, { sections })).toBe('leger?-,Dat weet niemand zeker.');
  });

  it('does not stop at a text that is unique but so short that a menu may have it', () => {
    expect(fragmentOf(['Klopt het? Nee. Het is anders gegaan.'], 'Nee.')).toBe('Klopt het?-,Nee.');
    expect(fragmentOf(['Nee.', 'Het is anders gegaan.'], 'Nee.')).toBe('Nee.,-Het is');
  });

  it('tells headings and the title from the text', () => {
    const quoted = 'De rol van Noord-Korea in het conflict is volgens velen zeer groot.';
    const fragment = fragmentOf([quoted], quoted, 1, { title: 'De rol van Noord-Korea' });
    expect(fragment).toBe('De rol van Noord-Korea in,velen zeer groot.'.replace('velen', 'volgens velen'));
  });

  it('takes letters for the same that a browser takes for the same', () => {
    const quoted = 'De coördinatie van de troepen is in handen van een kleine groep generaals.';
    const fragment = fragmentOf(['DE COORDINATIE VAN DE VLOOT is nieuw.', quoted], quoted, 2);
    expect(fragment).toBe('De coördinatie van de troepen,een kleine groep generaals.');
  });

  it('keeps what keeps words together, but no hyphen that does not show', () => {
    expect(fragmentOf(['Het kost €\u00A05 in de oor\u00ADlog.'], 'Het kost €\u00A05 in de oor\u00ADlog.')).toBe(
      'Het kost €\u00A05 in de oorlog.',
    );
  });

  it('keeps the line ends of code', () => {
    const article = articleOf(['a = 1\n  b = 2']);
    const passage = { ...passageOf(article, 1), form: 'code' as const };
    const [fragment = ''] = textFragments(article, passage, { start: 0, end: passage.text.length });
    expect(decodeURIComponent(fragment)).toBe('a = 1\n  b = 2');
  });

  it('finds words in a language without spaces', () => {
    const quoted = '北朝鮮がウクライナ紛争で果たした役割は大きいと言われている。';
    const fragment = fragmentOf([quoted], quoted, 1, { language: 'ja' });
    expect(fragment).toMatch(/^北朝鮮が.*,.*いる。$/);
    expect(fragment.length).toBeLessThan(quoted.length);
  });

  it('leads a browser to the very words, or to the same ones', () => {
    const word = fc.constantFrom('de', 'rol', 'van', 'Korea', 'is', 'groot.', 'klein,', 'De', 'groots', 'en-of');
    const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
    const texts = fc.array(text, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.nat(), (all, seed, first, length) => {
        const article = articleOf(all);
        const passage = passageOf(article, (seed % all.length) + 1);
        const words = Array.from(
          passage.text.matchAll(/\S+/g),
          ({ index, 0: { length: size } }) => [index, index + size] as const,
        );
        const from = first % words.length;
        const to = Math.min(words.length - 1, from + (length % 20));
        const span = { start: words[from]?.[0] ?? 0, end: words[to]?.[1] ?? 0 };
        const quoted = passage.text.slice(span.start, span.end).toLowerCase();
        const page = [article.title, ...all];
        const letters = page.join(' ').toLowerCase();
        const isUnique = letters.indexOf(quoted) === letters.lastIndexOf(quoted);

        for (const fragment of textFragments(article, passage, span)) {
          const found = findFragment(fragment, page);
          expect(found).not.toBeNull();
          const own = { block: passage.number, endBlock: passage.number, ...span };
          if (isUnique) expect(found).toEqual(own);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
