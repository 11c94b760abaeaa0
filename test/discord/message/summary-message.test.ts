import { describe, expect, it } from 'vitest';
import type { Summary } from '../../../src/answer/summary.ts';
import type { Article } from '../../../src/article/article.ts';
import { parsePress } from '../../../src/discord/custom-id.ts';
import { summaryMessage } from '../../../src/discord/message/summary-message.ts';
import { textCheck } from '../../../src/library/text-check.ts';
import { articleWith, exampleArticle, quote } from '../example-article.ts';
import { pressesOf, shown } from '../shown.ts';

function summaryOf(words: readonly string[], change: Partial<Summary> = {}): Summary {
  const article: Article = change.article ?? exampleArticle;
  return {
    article,
    section: null,
    length: 'short',
    sentences: words.map((sentence) => quote(sentence, undefined, article)),
    uncovered: [],
    ...change,
  };
}

function messageOf(summary: Summary, page = 0) {
  return summaryMessage({ summary, page, asker: '42', private: true, language: 'nl' });
}

const SHORT = summaryOf(['De bibliotheek verhuist.', 'In juli is de bibliotheek dicht.', 'Het Rijk betaalt de helft.']);

describe('a summary', () => {
  it('quotes sentences in the order of the article, each with its paragraph', () => {
    expect(shown(messageOf(SHORT))).toEqual([
      '**De nieuwe bibliotheek**\n-# Samenvatting · kort · 3 zinnen',
      '> De bibliotheek verhuist.\n-# ¶ 1',
      '> In juli is de bibliotheek dicht.\n-# Wanneer verhuist de bibliotheek? › ¶ 3',
      '> Het Rijk betaalt de helft.\n-# Wat kost het? › ¶ 5',
      '[Kort]',
      '[Gemiddeld]',
      '[Lang]',
      '<Het hele artikel | Inleiding | Wanneer verhuist de bibliotheek? | Wat kost het?>',
    ]);
  });

  it('quotes two sentences that follow each other as one', () => {
    const summary = summaryOf(['De bibliotheek verhuist.', 'Dat besloot de raad in mei.']);
    expect(shown(messageOf(summary))[1]).toBe('> De bibliotheek verhuist. Dat besloot de raad in mei.\n-# ¶ 1');
  });

  it('names the section that it is of', () => {
    const section = exampleArticle.sections[2] ?? null;
    expect(shown(messageOf(summaryOf(['Het Rijk betaalt de helft.'], { section })))[0]).toBe(
      '**De nieuwe bibliotheek › Wat kost het?**\n-# Samenvatting · kort · 1 zin',
    );
  });

  it('names the sections that it leaves out', () => {
    const summary = summaryOf(['De bibliotheek verhuist.'], { uncovered: exampleArticle.sections.slice(1) });
    expect(shown(messageOf(summary))).toContain('-# Niet aan bod: Wanneer verhuist de bibliotheek? · Wat kost het?');
  });

  it('counts those that are too many to name', () => {
    const sections = Array.from({ length: 9 }, (_, index) => ({ index, heading: `Deel ${index + 1}`, passages: [] }));
    expect(shown(messageOf(summaryOf(['De bibliotheek verhuist.'], { uncovered: sections })))).toContain(
      '-# Niet aan bod: Deel 1 · Deel 2 · Deel 3 · Deel 4 · en nog 5 delen',
    );
  });

  it('offers other lengths and sections, and says which ones these are', () => {
    const { components } = messageOf(SHORT);
    expect(JSON.stringify(components)).toContain('"label":"Kort","disabled":true');
    expect(pressesOf({ components }).map(parsePress)).toMatchObject([
      { action: 'summary', length: 'short', section: null },
      { action: 'summary', length: 'medium', section: null },
      { action: 'summary', length: 'long', section: null },
      { action: 'summary', length: 'short', section: null },
      { action: 'summary', length: 'short', section: { index: 0, check: textCheck('') } },
      {
        action: 'summary',
        length: 'short',
        section: { index: 1, check: textCheck('Wanneer verhuist de bibliotheek?') },
      },
      { action: 'summary', length: 'short', section: { index: 2, check: textCheck('Wat kost het?') } },
    ]);
  });

  it('offers the sections around its own, where a menu cannot hold them all', () => {
    const passages = exampleArticle.passages;
    const sections = Array.from({ length: 40 }, (_, index) => ({ index, heading: `Deel ${index}`, passages }));
    const article = { ...exampleArticle, sections };
    const summary = summaryOf(['De bibliotheek verhuist.'], { article, section: sections[30] ?? null });
    const options = shown(messageOf(summary)).find((line) => line.startsWith('<'));
    expect(options).toMatch(/^<Het hele artikel \| Deel 16 \|.*\| Deel 30 \|.*\| Deel 39>$/);
  });

  it('takes more pages where one message cannot hold it', () => {
    const texts = ['Een', 'Twee', 'Drie'].map((word) => `${word} ${'gaat nog even door '.repeat(90)}en houdt op.`);
    const summary = summaryOf(texts, { article: articleWith(texts) });
    expect(shown(messageOf(summary))[1]).toBe('-# Pagina 1 van 2');
    expect(shown(messageOf(summary))).toContain('[Volgende]');
    expect(shown(messageOf(summary, 1))[2]).toMatch(/^> Drie /);
    expect(shown(messageOf(summary, 1))).toContain('[Vorige]');
  });

  it('says so where there is no text', () => {
    expect(shown(messageOf(summaryOf([])))[1]).toBe('Hier staat geen tekst om samen te vatten.');
  });
});
