import { ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Answer, Quotation } from '../../../src/answer/answer.ts';
import { parsePress } from '../../../src/discord/custom-id.ts';
import { answerMessage, readQuestion } from '../../../src/discord/message/answer-message.ts';
import type { AnswerView } from '../../../src/discord/message/answer-view.ts';
import { textCheck } from '../../../src/library/text-check.ts';
import { articleWith, exampleArticle, quote } from '../example-article.ts';
import { pressesOf, shown } from '../shown.ts';

const START = quote('De verhuizing begint op 3 juni.', '3 juni');
const COSTS = quote('De verhuizing kost 1,2 miljoen euro.');
const CLOSED = quote('In juli is de bibliotheek dicht.');
const COUNCIL = quote('Dat besloot de raad in mei.');
const HALF = quote('Het Rijk betaalt de helft.');

function considered(...quotations: readonly Quotation[]) {
  return { confidence: 0.5, language: 'nl', ranked: quotations.map((quotation) => ({ quotation, score: 1 })) };
}

function answered(best: Quotation, further: readonly Quotation[] = [], others: readonly Quotation[] = []): Answer {
  return { kind: 'answered', quotations: [best, ...further], ...considered(best, ...further, ...others) };
}

function view(answer: Answer, change: Partial<AnswerView> = {}): AnswerView {
  return {
    question: 'Wanneer begint de verhuizing?',
    answer,
    page: 0,
    asker: '123456789012345678',
    article: null,
    language: 'nl',
    suggestions: [],
    private: false,
    ...change,
  };
}

describe('a question that the articles answer', () => {
  it('gets the question, the quotation and where it stands, and what can be done next', () => {
    expect(shown(answerMessage(view(answered(START, [], [COSTS]))))).toEqual([
      '**Wanneer begint de verhuizing?**',
      '> De verhuizing begint op **3 juni**.\n-# \\[1\\] De nieuwe bibliotheek › Wanneer verhuist de bibliotheek? › ¶ 2',
      '[Context]',
      '[Meer passages]',
      '[Vraag verder]',
      '[Nuttig]',
      '[Niet nuttig]',
      '[Verwijder]',
    ]);
  });

  it('is answered in the asker’s language and quoted in the article’s', () => {
    const question = 'When does the move begin?';
    expect(shown(answerMessage(view(answered(START, [], [COSTS]), { question, language: 'en' })))).toEqual([
      '**When does the move begin?**',
      '> De verhuizing begint op **3 juni**.\n-# \\[1\\] De nieuwe bibliotheek › Wanneer verhuist de bibliotheek? › ¶ 2',
      '[Context]',
      '[More passages]',
      '[Follow up]',
      '[Helpful]',
      '[Not helpful]',
      '[Remove]',
    ]);
  });

  it('gets two further quotations where they are strong too', () => {
    expect(shown(answerMessage(view(answered(START, [CLOSED, COSTS])))).slice(1, 4)).toEqual([
      expect.stringContaining('> De verhuizing begint op **3 juni**.\n-# \\[1\\] '),
      expect.stringContaining('> In juli is de bibliotheek dicht.\n-# \\[2\\] '),
      expect.stringContaining('> De verhuizing kost 1,2 miljoen euro.\n-# \\[3\\] '),
    ]);
  });

  it('links to the very words where the source has an address', () => {
    const article = { ...exampleArticle, source: { name: 'De Courant', url: 'https://courant.example/bieb' } };
    const message = answerMessage(view(answered(quote('Het Rijk betaalt de helft.', undefined, article))));
    expect(shown(message)[1]).toMatch(
      /› \[¶ 5\]\(<https:\/\/courant\.example\/bieb#:~:text=Het%20Rijk%20betaalt%20de%20helft\.>\)$/,
    );
    expect(shown(message)).toContain('[Bron]');
  });

  it('offers no more passages where there are none', () => {
    expect(shown(answerMessage(view(answered(START))))).not.toContain('[Meer passages]');
  });

  it('cannot be removed where only the asker sees it: it goes away by itself', () => {
    expect(shown(answerMessage(view(answered(START), { private: true })))).not.toContain('[Verwijder]');
  });

  it('says what of a message it looked up', () => {
    expect(shown(answerMessage(view(answered(START), { taken: 'questions' })))[1]).toBe(
      '-# Opgezocht: de vragen uit het bericht.',
    );
  });

  it('carries in its buttons all that they do', () => {
    const message = answerMessage(view(answered(START, [], [COSTS]), { article: 'bibliotheek' }));
    const passage = { number: 2, check: textCheck(START.passage.text) };
    expect(pressesOf(message).map(parsePress)).toEqual([
      { action: 'context', slug: 'bibliotheek', quoted: passage, centre: 2, page: 0 },
      { action: 'passages', article: 'bibliotheek', page: 1, asker: '123456789012345678', language: 'nl' },
      { action: 'ask-on', slug: 'bibliotheek' },
      { action: 'vote', slug: 'bibliotheek', passage, helpful: true },
      { action: 'vote', slug: 'bibliotheek', passage, helpful: false },
      { action: 'remove', asker: '123456789012345678' },
    ]);
  });
});

describe('the pages after an answer', () => {
  const answer = answered(START, [], [CLOSED, COSTS, HALF, COUNCIL]);

  it('hold the other passages, three at a time', () => {
    expect(shown(answerMessage(view(answer, { page: 1 })))).toEqual([
      '**Wanneer begint de verhuizing?**',
      '-# Andere passages · Pagina 2 van 3',
      expect.stringMatching(/^> In juli is de bibliotheek dicht\.\n-# \\\[2\\\] /),
      expect.stringMatching(/^> De verhuizing kost 1,2 miljoen euro\.\n-# \\\[3\\\] /),
      expect.stringMatching(/^> Het Rijk betaalt de helft\.\n-# \\\[4\\\] /),
      '[Terug naar het antwoord]',
      '[Volgende]',
      '[Context van [2]]',
      '[Context van [3]]',
      '[Context van [4]]',
      '[Verwijder]',
    ]);
    expect(shown(answerMessage(view(answer, { page: 2 })))).toEqual([
      '**Wanneer begint de verhuizing?**',
      '-# Andere passages · Pagina 3 van 3',
      expect.stringMatching(/^> Dat besloot de raad in mei\.\n-# \\\[5\\\] /),
      '[Vorige]',
      '[Context van [5]]',
      '[Verwijder]',
    ]);
  });

  it('end with the last one, should there be fewer than there were', () => {
    expect(answerMessage(view(answer, { page: 9 }))).toEqual(answerMessage(view(answer, { page: 2 })));
  });
});

describe('an answer that one message cannot hold', () => {
  const sentence = (nth: string): string => `De ${nth} zin ${'gaat nog even door '.repeat(80)}en dan niet meer.`;

  it('goes on with its next sentences on the next page', () => {
    const text = ['eerste', 'tweede', 'derde'].map(sentence).join(' ');
    const answer = answered(quote(text, undefined, articleWith([text])));
    const [, first] = shown(answerMessage(view(answer)));
    const [, , next] = shown(answerMessage(view(answer, { page: 1 })));
    expect(first).toBe(`> ${sentence('eerste')} ${sentence('tweede')}\n-# \\[1\\] De nieuwe bibliotheek › ¶ 1`);
    expect(next).toBe(`> ${sentence('derde')}\n-# \\[1\\] De nieuwe bibliotheek › ¶ 1`);
  });

  it('says which part of a sentence it shows, where even that is too long', () => {
    const text = `Een zin ${'die maar doorgaat, '.repeat(300)}en dan ophoudt.`;
    const answer = answered(quote(text, undefined, articleWith([text])));
    expect(shown(answerMessage(view(answer)))[1]).toMatch(/doorgaat,\n-# \\\[1\\\] .* · deel 1 van 2$/);
    expect(shown(answerMessage(view(answer, { page: 1 })))[2]).toMatch(/ophoudt\.\n-# \\\[1\\\] .* · deel 2 van 2$/);
  });
});

describe('a question that the articles may not answer', () => {
  it('is told so, and shown the nearest passage', () => {
    const answer: Answer = { kind: 'unsure', nearest: COSTS, ...considered(COSTS) };
    expect(shown(answerMessage(view(answer))).slice(0, 3)).toEqual([
      '**Wanneer begint de verhuizing?**',
      'Ik weet niet zeker of dit je vraag beantwoordt. Deze passage komt het dichtst in de buurt:',
      expect.stringContaining('> De verhuizing kost 1,2 miljoen euro.'),
    ]);
  });
});

describe('a question that the articles do not answer', () => {
  const declined: Answer = { kind: 'declined', reason: 'not-covered', nearest: COSTS, ...considered(COSTS, START) };
  const suggestions = exampleArticle.sections.flatMap(({ index, heading }) =>
    heading === null
      ? []
      : [{ slug: exampleArticle.slug, ref: { kind: 'section' as const, section: index }, text: heading }],
  );

  it('is told so, shown the nearest passage as just that, and offered questions that they do answer', () => {
    expect(shown(answerMessage(view(declined, { suggestions, private: true })))).toEqual([
      '**Wanneer begint de verhuizing?**',
      'De artikelen geven daar geen antwoord op.',
      'Het dichtst in de buurt komt deze passage, maar een antwoord is het niet:',
      expect.stringContaining('> De verhuizing kost 1,2 miljoen euro.'),
      'Dit kun je wel vragen:',
      '[Wanneer verhuist de bibliotheek?]',
      '[Wat kost het?]',
      '[Context]',
    ]);
  });

  it('is told in English as well', () => {
    const english = shown(answerMessage(view(declined, { suggestions, language: 'en', article: 'bibliotheek' })));
    expect(english.slice(1, 3)).toEqual([
      'This article doesn’t answer that.',
      'The closest passage, though not an answer:',
    ]);
    expect(english).toContain('You could ask:');
  });

  it('is shown no passage where none comes near', () => {
    const answer: Answer = { kind: 'declined', reason: 'small-talk', nearest: null, ...considered() };
    expect(shown(answerMessage(view(answer, { question: 'hoi', private: true })))).toEqual([
      '**hoi**',
      'Ik zoek alleen dingen op: vraag me iets waar de artikelen over gaan.',
    ]);
  });

  it('gets one page: there is nothing more to read in what does not answer', () => {
    const text = `Een zin ${'die maar doorgaat, '.repeat(300)}en dan ophoudt.`;
    const answer: Answer = { ...declined, nearest: quote(text, undefined, articleWith([text])) };
    expect(shown(answerMessage(view(answer)))[3]).toMatch(/ · deel 1 van 2$/);
    expect(answerMessage(view(answer, { page: 1 }))).toEqual(answerMessage(view(answer)));
  });

  it('is offered three questions at most', () => {
    const many = ['Een?', 'Twee?', 'Drie?', 'Vier?'].map((text, index) => ({
      slug: 'bibliotheek',
      ref: { kind: 'sidecar' as const, index },
      text,
    }));
    const offered = shown(answerMessage(view(declined, { suggestions: many }))).filter((line) => line.endsWith('?]'));
    expect(offered).toEqual(['[Een?]', '[Twee?]', '[Drie?]']);
  });
});

describe('the question of a message', () => {
  it('is read back by a button, also from a message of before', () => {
    const sent = {
      type: ComponentType.Container as const,
      id: 1,
      accent_color: 0x2a9d8f,
      components: [{ type: ComponentType.TextDisplay as const, id: 1000, content: '**Wat is \\*dit\\*?**' }],
    };
    expect(readQuestion([sent])).toBe('Wat is *dit*?');
  });

  it('is not there in a message that answers none', () => {
    expect(readQuestion([])).toBeNull();
    expect(readQuestion([{ type: ComponentType.TextDisplay, id: 7, content: '**Artikelen**' }])).toBeNull();
  });
});
