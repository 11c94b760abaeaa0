import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import type { SuggestionRequest } from '../../src/library/library.ts';
import { QuestionIndex } from '../../src/library/question-index.ts';
import { questionText } from '../../src/library/question-text.ts';
import { articleOf } from '../article-of.ts';

function article(slug: string, heading: string, lines: readonly string[]): Article {
  const plain = articleOf(['Een zin over de brug.'], slug);
  return {
    ...plain,
    sections: plain.sections.map((section) => ({ ...section, heading })),
    questions: lines.map((text) => ({ passage: 1, sentence: 1, text })),
  };
}

const bridge = article('brug', 'Wanneer gaat de brug open?', [
  'Hoe laat kan ik de IJssel over?',
  'When does the bridge open?',
]);
const port = article('haven', 'Wat kost een ligplaats?', ['Hoeveel betaal ik voor mijn boot?']);

function suggested(request: Partial<SuggestionRequest>): readonly string[] {
  const index = new QuestionIndex();
  index.put(bridge);
  index.put(port);
  return index.suggest({ typed: '', article: null, language: 'nl', limit: 25, ...request }).map(({ text }) => text);
}

describe('suggestions', () => {
  it('are the articles’ own questions first when nothing is typed yet', () => {
    expect(suggested({}).slice(0, 2)).toEqual(['Wanneer gaat de brug open?', 'Wat kost een ligplaats?']);
  });

  it('fit what is typed, also while the last word is half typed', () => {
    expect(suggested({ typed: 'wat kost een ligp' })).toEqual(['Wat kost een ligplaats?']);
    expect(suggested({ typed: 'ijs' })).toEqual(['Hoe laat kan ik de IJssel over?']);
  });

  it('fit the topic that is typed, not the little words around it', () => {
    expect(suggested({ typed: 'wat wordt het weer op de maan' })).toEqual([]);
    expect(suggested({ typed: 'hoe laat' })).toEqual(['Hoe laat kan ik de IJssel over?']);
  });

  it('forgive a typing error', () => {
    expect(suggested({ typed: 'ligplaast kost' })).toEqual(['Wat kost een ligplaats?']);
    expect(suggested({ typed: 'bettaal' })).toEqual(['Hoeveel betaal ik voor mijn boot?']);
  });

  it('take a word that begins otherwise, or a stop word, for another word', () => {
    expect(suggested({ typed: 'goot' })).toEqual([]);
    expect(suggested({ typed: 'kant' })).toEqual([]);
  });

  it('put those in the reader’s language first', () => {
    expect(suggested({ typed: 'open brug bridge', language: 'en' })[0]).toBe('When does the bridge open?');
    expect(suggested({ typed: 'open brug bridge', language: 'nl' })[0]).toBe('Wanneer gaat de brug open?');
  });

  it('stay within an article and a number when asked to', () => {
    expect(suggested({ article: 'haven' })).toEqual(['Wat kost een ligplaats?', 'Hoeveel betaal ik voor mijn boot?']);
    expect(suggested({ limit: 1 })).toHaveLength(1);
    expect(suggested({ article: 'weg' })).toEqual([]);
  });

  it('name no question twice', () => {
    const index = new QuestionIndex();
    index.put(bridge);
    index.put(article('brug-2', 'Wanneer gaat de brug open?', []));
    const texts = index
      .suggest({ typed: 'brug open', article: null, language: 'nl', limit: 25 })
      .map(({ text }) => text);
    expect(texts.filter((text) => text === 'Wanneer gaat de brug open?')).toHaveLength(1);
  });

  it('follow the article when it changes or goes', () => {
    const index = new QuestionIndex();
    index.put(bridge);
    index.put({ ...bridge, questions: [] });
    expect(index.suggest({ typed: 'ijssel', article: null, language: 'nl', limit: 25 })).toEqual([]);
    index.remove('brug');
    expect(index.suggest({ typed: '', article: null, language: 'nl', limit: 25 })).toEqual([]);
  });
});

describe('questions offered with a declined one', () => {
  const index = new QuestionIndex();
  const town = article('stad', 'Plannen voor de stad', [
    'plein auto weg',
    'Komt er een markt?',
    'Will there be a market?',
  ]);
  const school: Article = {
    ...articleOf(['Over de school.', 'Over het zwembad.'], 'school'),
    questions: [
      { passage: 1, sentence: null, text: 'Hoe groot wordt de school?' },
      { passage: 1, sentence: null, text: 'Waar komt de school?' },
      { passage: 2, sentence: null, text: 'Gaat het zwembad dicht?' },
      { passage: 2, sentence: null, text: 'Will the pool close?' },
    ],
  };
  [bridge, town, school].forEach((each) => {
    index.put(each);
  });
  const offered = (question: string, language = 'nl', only: string | null = null) =>
    index.offer({ question, article: only, language }).map(({ text }) => text);

  it('are those nearest to it first, of one passage each, then the articles’ own', () => {
    expect(offered('Wie tekende de school?')).toEqual([
      expect.stringContaining('school'),
      'Wanneer gaat de brug open?',
      'Komt er een markt?',
    ]);
  });

  it('are questions, in the reader’s language', () => {
    expect(offered('x', 'en')).toEqual([
      'When does the bridge open?',
      'Will there be a market?',
      'Will the pool close?',
    ]);
  });

  it('are no headings or key words as long as there are questions, and no accidents of spelling', () => {
    expect(offered('plein', 'nl', 'stad')).toEqual(['Komt er een markt?']);
    expect(offered('zwembaden in mark', 'nl')).toEqual(offered('niets daarvan', 'nl'));
  });
});

describe('questionText', () => {
  it('reads a question where a suggestion says that it stands, or nothing when it is gone', () => {
    expect(questionText(bridge, { kind: 'section', section: 0 })).toBe('Wanneer gaat de brug open?');
    expect(questionText(bridge, { kind: 'sidecar', index: 1 })).toBe('When does the bridge open?');
    expect(questionText(bridge, { kind: 'section', section: 9 })).toBeNull();
    expect(questionText(bridge, { kind: 'sidecar', index: 9 })).toBeNull();
  });
});
