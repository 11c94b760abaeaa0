import { describe, expect, it } from 'vitest';
import { parsePress } from '../../../src/discord/custom-id.ts';
import { answerMessage } from '../../../src/discord/message/answer-message.ts';
import { contextMessage, isContextMessage } from '../../../src/discord/message/context-message.ts';
import { textCheck } from '../../../src/library/text-check.ts';
import { articleWith, exampleArticle, quote } from '../example-article.ts';
import { pressesOf, shown } from '../shown.ts';

function contextOf(centre: number, article = exampleArticle, page = 0, quotedNumber = centre) {
  const quoted = article.passages[quotedNumber - 1];
  if (quoted === undefined) throw new Error('the article has no such passage');
  return contextMessage({ article, quoted, centre, page, since: null, language: 'nl' }) ?? { components: [] };
}

describe('the context of a passage', () => {
  it('is the paragraph between its neighbours', () => {
    expect(shown(contextOf(2))).toEqual([
      '**De nieuwe bibliotheek**\n-# In het artikel',
      '> De bibliotheek verhuist. Dat besloot de raad in mei.\n-# ¶ 1',
      '> De verhuizing begint op 3 juni. Ze duurt tot september.\n-# Wanneer verhuist de bibliotheek? › ¶ 2 · geciteerd',
      '> In juli is de bibliotheek dicht.\n-# Wanneer verhuist de bibliotheek? › ¶ 3',
      '[Volgende alinea’s]',
    ]);
  });

  it('goes on from the paragraphs shown, in both directions', () => {
    const quoted = { number: 3, check: textCheck('In juli is de bibliotheek dicht.') };
    expect(pressesOf(contextOf(3)).map(parsePress)).toEqual([
      { action: 'context', slug: 'bibliotheek', quoted, centre: 1, page: 0 },
      { action: 'context', slug: 'bibliotheek', quoted, centre: 5, page: 0 },
    ]);
  });

  it('still tells which paragraph was quoted where another has been turned to', () => {
    expect(shown(contextOf(4, exampleArticle, 0, 3)).filter((line) => line.startsWith('>'))).toEqual([
      expect.stringMatching(/¶ 3 · geciteerd$/),
      expect.stringMatching(/¶ 4$/),
      expect.stringMatching(/¶ 5$/),
    ]);
  });

  it('begins and ends with the article', () => {
    expect(shown(contextOf(1))).not.toContain('[Eerdere alinea’s]');
    expect(shown(contextOf(5))).not.toContain('[Volgende alinea’s]');
  });

  it('leaves a neighbour out that does not fit beside it', () => {
    const article = articleWith(['Een lange alinea. '.repeat(210).trim(), 'De alinea zelf.', 'De volgende.']);
    expect(shown(contextOf(2, article))).toEqual([
      '**De nieuwe bibliotheek**\n-# In het artikel',
      '> De alinea zelf.\n-# ¶ 2 · geciteerd',
      '> De volgende.\n-# ¶ 3',
      '[Eerdere alinea’s]',
    ]);
  });

  it('leaves the next paragraph out where the one before has taken its place', () => {
    const long = 'Een lange alinea. '.repeat(110).trim();
    const paragraphs = shown(contextOf(2, articleWith([long, 'De alinea zelf.', long])));
    expect(paragraphs.map((line) => /¶ \d(?= · geciteerd$|$)/.exec(line)?.[0])).toEqual([
      undefined,
      '¶ 1',
      '¶ 2',
      undefined,
    ]);
    expect(paragraphs).toContain('[Volgende alinea’s]');
  });

  it('takes several pages for a paragraph that no message can hold', () => {
    const article = articleWith(['De eerste.', 'Een lange alinea. '.repeat(300).trim(), 'De laatste.']);
    expect(pressesOf(contextOf(2, article, 0)).map(parsePress)).toMatchObject([
      { centre: 1, page: 0 },
      { centre: 2, page: 1 },
    ]);
    expect(pressesOf(contextOf(2, article, 1)).map(parsePress)).toMatchObject([
      { centre: 2, page: 0 },
      { centre: 3, page: 0 },
    ]);
    expect(contextOf(2, article, 9)).toEqual(contextOf(2, article, 1));
  });

  it('is not there for a paragraph that the article does not have', () => {
    expect(contextOf(6, exampleArticle, 0, 5)).toEqual({ components: [] });
    expect(contextOf(0, exampleArticle, 0, 5)).toEqual({ components: [] });
  });

  it('is told from an answer, which has a button of the same kind', () => {
    const answer = answerMessage({
      question: 'Wat kost het?',
      answer: {
        kind: 'unsure',
        nearest: quote('Het Rijk betaalt de helft.'),
        ranked: [],
        confidence: 0.5,
        language: 'nl',
      },
      page: 0,
      asker: '1',
      article: null,
      language: 'nl',
      suggestions: [],
      private: true,
    });
    expect(isContextMessage(contextOf(2).components)).toBe(true);
    expect(isContextMessage(answer.components)).toBe(false);
  });
});
