import { describe, expect, it } from 'vitest';
import { parsePress } from '../../../src/discord/custom-id.ts';
import { articlesMessage } from '../../../src/discord/message/articles-message.ts';
import { messageViolations } from '../../../src/discord/message/message-limits.ts';
import { exampleArticle } from '../example-article.ts';
import { pressesOf, shown } from '../shown.ts';

describe('the list of articles', () => {
  it('names each with what is known of it, and opens its card', () => {
    const article = { ...exampleArticle, source: { name: 'De Courant', url: null }, published: '2024-10-20' };
    const message = articlesMessage({ articles: [article], page: 0, language: 'nl' });
    expect(shown(message)).toEqual([
      '**Artikelen**',
      '**De nieuwe bibliotheek**\n-# Nederlands · 5 alinea’s · Bron: De Courant · 20 oktober 2024',
      '<De nieuwe bibliotheek>',
    ]);
    expect(pressesOf(message).map(parsePress)).toEqual([{ action: 'article', slug: 'bibliotheek', page: 0 }]);
  });

  it('has ten on a page', () => {
    const articles = Array.from({ length: 12 }, (_, index) => ({ ...exampleArticle, slug: `artikel-${index}` }));
    expect(shown(articlesMessage({ articles, page: 0, language: 'en' }))).toEqual([
      '**Articles**\n-# Page 1 of 2',
      expect.stringMatching(/^(\*\*De nieuwe bibliotheek\*\*\n-# Dutch · 5 paragraphs\n?){10}$/),
      expect.any(String),
      '[Next]',
    ]);
    expect(shown(articlesMessage({ articles, page: 9, language: 'en' }))).toContain('[Previous]');
  });

  it('is within Discord’s limits with the longest of everything', () => {
    const article = {
      ...exampleArticle,
      title: '*'.repeat(500),
      language: 'zh-Hans-CN',
      source: { name: '*'.repeat(500), url: null },
      published: '2024-09-20',
    };
    const articles = Array.from({ length: 5000 }, (_, index) => ({ ...article, slug: `artikel-${index}` }));
    for (const language of ['nl', 'en'] as const) {
      expect(messageViolations(articlesMessage({ articles, page: 499, language }))).toEqual([]);
    }
  });

  it('says so where there are none', () => {
    expect(shown(articlesMessage({ articles: [], page: 0, language: 'nl' }))).toEqual([
      'Er zijn nog geen artikelen. Zodra ze er zijn, kun je ze alles vragen met `/vraag`.',
    ]);
  });
});
