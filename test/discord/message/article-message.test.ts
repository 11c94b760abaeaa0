import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { parsePress } from '../../../src/discord/custom-id.ts';
import { articleMessage } from '../../../src/discord/message/article-message.ts';
import { textCheck } from '../../../src/library/text-check.ts';
import { exampleArticle } from '../example-article.ts';
import { pressesOf, shown } from '../shown.ts';

function cardOf(article: Article, page = 0) {
  return articleMessage({ article, page, asker: '42', language: 'nl' });
}

function withSections(count: number): Article {
  const [passage] = exampleArticle.passages;
  if (passage === undefined) throw new Error('the example has passages');
  const sections = Array.from({ length: count }, (_, index) => ({
    index,
    heading: `Vraag ${index + 1}?`,
    passages: [{ ...passage, number: index + 1 }],
  }));
  return { ...exampleArticle, sections };
}

describe('an article’s card', () => {
  it('shows each section once: its question as a button, the introduction in words', () => {
    const message = cardOf(exampleArticle);
    expect(shown(message)).toEqual([
      '**De nieuwe bibliotheek**\n-# Nederlands · 5 alinea’s',
      '**In dit artikel**\nInleiding · ¶ 1',
      '[Wanneer verhuist de bibliotheek?]',
      '[Wat kost het?]',
      '[Samenvatting]',
      '[Stel een vraag]',
      '[Alle artikelen]',
    ]);
    expect(pressesOf(message).map(parsePress)[0]).toEqual({
      action: 'ask',
      slug: 'bibliotheek',
      ref: { kind: 'section', section: 1 },
      check: textCheck('Wanneer verhuist de bibliotheek?'),
    });
  });

  it('leaves out a heading with nothing below it', () => {
    const sections = [...exampleArticle.sections, { index: 3, heading: 'Meer lezen', passages: [] }];
    expect(shown(cardOf({ ...exampleArticle, sections }))).toEqual(shown(cardOf(exampleArticle)));
  });

  it('has a menu of questions where there are too many for buttons', () => {
    expect(shown(cardOf(withSections(6)))).toContain(
      '<Vraag 1? | Vraag 2? | Vraag 3? | Vraag 4? | Vraag 5? | Vraag 6?>',
    );
  });

  it('lists a heading that is too long to ask, with its paragraphs', () => {
    const [lead, ...others] = exampleArticle.sections;
    const long = others.map((section) => ({ ...section, heading: 'lang '.repeat(70) }));
    const article = { ...exampleArticle, sections: lead === undefined ? long : [lead, ...long] };
    expect(shown(cardOf(article))[1]).toMatch(
      /^\*\*In dit artikel\*\*\nInleiding · ¶ 1\n(lang )+lang… · ¶ 2–3\n(lang )+lang… · ¶ 4–5$/,
    );
  });

  it('has ten sections on a page', () => {
    expect(shown(cardOf(withSections(11)))[1]).toBe('**In dit artikel**\n-# Pagina 1 van 2');
    expect(shown(cardOf(withSections(11), 1))).toContain('[Vraag 11?]');
  });

  it('links to its source', () => {
    const source = { name: 'De Courant', url: 'https://courant.example/bieb' };
    expect(JSON.stringify(cardOf({ ...exampleArticle, source }))).toContain('"url":"https://courant.example/bieb"');
  });
});
