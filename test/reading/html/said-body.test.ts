import { describe, expect, it } from 'vitest';
import type { PageDraft } from '../../../src/reading/html/page-draft.ts';
import { readHtml } from '../../../src/reading/html/read-html.ts';
import { saidLines } from '../../../src/reading/html/said-body.ts';

const paragraphs = ['De brug', 'Het veer', 'De tunnel'].map((topic) =>
  `${topic} gaat maandag open voor al het verkeer in de stad, zegt de wethouder. `.repeat(5).trim(),
);
const body = paragraphs.join('\n');
const line = (paragraph: string): PageDraft => ({ paragraph, bold: false, fixed: false, linked: 0 });
const lines = paragraphs.map(line);

describe('saidLines', () => {
  it('takes the lines that the page says are its article, with the headings between them', () => {
    const heading = { heading: 'Ook het veer', linked: 0 };
    const teaser = { heading: 'Oude sluis gevonden', linked: 1 };
    const [first, ...rest] = lines;
    const page = [line('Menu'), ...(first === undefined ? [] : [first]), heading, teaser, ...rest, line('Reactie.')];
    expect(saidLines(page, body)).toEqual([first, heading, ...rest]);
  });

  it('believes no summary, and no body that the page does not show', () => {
    expect(saidLines(lines, paragraphs[0] ?? '')).toBeNull();
    expect(saidLines(lines.slice(0, 2), body)).toBeNull();
    expect(saidLines(lines, null)).toBeNull();
  });
});

describe('readHtml', () => {
  const page = (extra: object, shown: string): Uint8Array => {
    const data = { '@type': 'NewsArticle', headline: 'Brug open', articleBody: body, ...extra };
    const html = `<title>Brug open</title><script type="application/ld+json">${JSON.stringify(data)}</script>${shown}`;
    return new TextEncoder().encode(html);
  };
  const read = (bytes: Uint8Array) => readHtml(bytes, { url: null, contentType: 'text/html; charset=utf-8' });

  it('reads the body that a page gives to machines where only a script would show it', () => {
    const result = read(page({}, '<div id="app"></div><noscript>Please enable JavaScript.</noscript>'));
    expect(result.ok && result.article.blocks).toEqual(paragraphs.map((paragraph) => ({ paragraph })));
  });

  it('reads no body that is not free', () => {
    const shown = `<h1>Brug open</h1><p>${paragraphs[0]?.slice(0, 100) ?? ''}</p>`;
    const result = read(page({ isAccessibleForFree: false }, shown));
    expect(!result.ok && result.failure).toMatchObject({ id: 'no-article', found: 'paywall' });
    const asked = read(page({}, `${shown}<p>Log in om verder te lezen.</p>`));
    expect(!asked.ok && asked.failure).toMatchObject({ id: 'no-article', found: 'paywall' });
  });
});
