import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/reading/html/read-html.ts';

const sentence = (subject: string) =>
  `${subject} gaat maandag open voor al het verkeer, ook voor vrachtwagens uit de haven van de stad. `;
const text = (subject: string) => `<p>${sentence(subject).repeat(6)}</p>`;

const linesOf = (body: string): readonly string[] => {
  const html = `<html lang="nl"><head><title>Brug open</title></head><body>${body}</body></html>`;
  const result = readHtml(new TextEncoder().encode(html), { url: null, contentType: 'text/html; charset=utf-8' });
  if (!result.ok) throw new Error(result.failure.id);
  return result.article.blocks.map((block) => ('heading' in block ? block.heading : block.paragraph));
};
const says = (lines: readonly string[], subject: string) => lines.some((line) => line.startsWith(subject));

describe('what stands around an article', () => {
  it('leaves out the articles that a page goes on with', () => {
    const lines = linesOf(
      `<main><article><h2>Brug open</h2>${text('De brug')}</article>
      <article><h2>Sluis dicht</h2>${text('De sluis')}</article></main>`,
    );
    expect(says(lines, 'De brug')).toBe(true);
    expect(says(lines, 'De sluis')).toBe(false);
  });

  it.each([
    ['of a lower rank', `<article><h1>Brug open</h1>${text('De brug')}</article>`],
    ['below a title that stands outside', `<h1>Brug open</h1><article><h2>Brug open?</h2>${text('De brug')}</article>`],
    ['below a title that each has', `<article><h2>Brug open</h2>${text('De brug')}</article>`],
  ])('keeps sections that are articles %s', (kind, own) => {
    const heading = kind === 'below a title that each has' ? 'Brug open' : 'De sluis ook';
    const lines = linesOf(`<main>${own}<article><h2>${heading}</h2>${text('De sluis')}</article></main>`);
    expect(says(lines, 'De brug')).toBe(true);
    expect(says(lines, 'De sluis')).toBe(true);
  });

  it('keeps a paragraph whose text is in an element that is named as tags are', () => {
    const lines = linesOf(
      `<article><h1>Brug open</h1><p><span class="event content-tags tags">${sentence('De brug').repeat(4)}</span></p>
      <p>${sentence('De sluis').repeat(2)}</p><p>${sentence('De weg').repeat(2)}</p></article>`,
    );
    expect(says(lines, 'De brug')).toBe(true);
  });
});
