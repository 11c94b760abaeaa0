import type { Article, Passage, Section } from '../../src/article/article.ts';
import { HIGHLIGHT_STYLE } from './highlighted-area.ts';

/** A block of a page: a heading, or a passage as the article has it and as the page has it. */
export type PageBlock =
  { readonly heading: string } | { readonly text: string; readonly html?: string; readonly tag?: 'p' | 'li' | 'pre' };

/** An article of these blocks, whose page has this address. */
export function articleOfBlocks(blocks: readonly PageBlock[], url: string): Article {
  const sections: (Section & { passages: Passage[] })[] = [];
  let number = 0;
  for (const block of blocks) {
    if ('heading' in block || sections.length === 0) {
      const heading = 'heading' in block ? block.heading : null;
      sections.push({ index: sections.length, heading, passages: [] });
    }
    if ('heading' in block) continue;
    number++;
    sections.at(-1)?.passages.push({
      id: `proef#${number}`,
      slug: 'proef',
      number,
      section: sections.length - 1,
      form: block.tag === 'pre' ? 'code' : 'prose',
      text: block.text,
    });
  }
  return {
    slug: 'proef',
    title: 'De toenemende rol van Noord-Korea',
    language: 'nl',
    source: { name: null, url },
    published: null,
    sections,
    passages: sections.flatMap(({ passages }) => passages),
    questions: [],
  };
}

/**
 * The page of such blocks, as pages are: with a menu above and other headlines beside. Its blocks are far apart, so that a
 * window shows one of them. In `html`, what stands between `[[` and `]]` is found as `[data-quoted]`.
 */
export function pageOfBlocks(title: string, blocks: readonly PageBlock[]): string {
  const body = blocks.map((block) => {
    if ('heading' in block) return `<h2>${escaped(block.heading)}</h2>`;
    const html = block.html ?? escaped(block.text);
    const inner = html.replace('[[', '<span data-quoted>').replace(']]', '</span>');
    return `<${block.tag ?? 'p'}>${inner}</${block.tag ?? 'p'}>`;
  });
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${escaped(title)}</title>
<style>${HIGHLIGHT_STYLE} body { font: 18px/1.5 sans-serif; } sup { line-height: 0; vertical-align: baseline; } p, li, pre { margin: 0 0 1500px; }</style>
<nav><a href="/">Home</a> <a href="/ja">Ja</a> <a href="/nee">Nee.</a></nav><h1>${escaped(title)}</h1>
<aside>Lees ook: De rol van de Verenigde Staten in het conflict, en hoe het leger er nu voor staat</aside>
<p>Door onze redactie</p><main>${body.join('\n')}</main><footer id="voet">Over ons</footer></html>`;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
