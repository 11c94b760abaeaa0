import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import type { Quotation } from '../../src/answer/answer.ts';
import { citation, citationInArticle } from '../../src/discord/citation.ts';
import { articleOf } from '../article-of.ts';

function quotationOf(change: Partial<Article>, heading: string | null): Quotation {
  const plain = articleOf(['De rol is groot.']);
  const article = { ...plain, ...change, sections: plain.sections.map((section) => ({ ...section, heading })) };
  const [passage] = article.passages;
  if (passage === undefined) throw new Error('an article of one passage');
  return { article, passage, span: { start: 0, end: passage.text.length }, highlights: [] };
}

describe('a citation', () => {
  it('names article, section and paragraph', () => {
    expect(citation(quotationOf({ title: 'De nota' }, 'Wat is de rol?'))).toBe('De nota › Wat is de rol? › ¶ 1');
  });

  it('hangs its link on the paragraph, whose label is fixed', () => {
    const source = { name: null, url: 'https://nieuws.example/nota' };
    expect(citation(quotationOf({ title: 'De nota', source }, null))).toBe(
      'De nota › [¶ 1](<https://nieuws.example/nota#:~:text=De%20rol%20is%20groot.>)',
    );
  });

  it('names no section where there is none: in the lead', () => {
    expect(citation(quotationOf({ title: 'De nota' }, null))).toBe('De nota › ¶ 1');
  });

  it('names a section that bears the article’s title too, so that it is not taken for the lead', () => {
    expect(citation(quotationOf({ title: 'De nota' }, 'De nota'))).toBe('De nota › De nota › ¶ 1');
  });

  it('shows title and heading to the letter, on one line', () => {
    expect(citation(quotationOf({ title: '[klik](https://x.example)' }, '# @everyone\n<@1>'))).toBe(
      '\\[klik\\](https\\://x.example) › \\# \\@everyone \\<\\@1> › ¶ 1',
    );
  });

  it('shortens a title that is a paragraph by itself', () => {
    expect(citation(quotationOf({ title: 'een lange titel '.repeat(50) }, null))).toMatch(/^.{100,120}… › ¶ 1$/);
  });

  it('need not name the article where that stands above', () => {
    expect(citationInArticle(quotationOf({ title: 'De nota' }, 'Wat is de rol?'))).toBe('Wat is de rol? › ¶ 1');
  });
});
