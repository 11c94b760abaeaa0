import { describe, expect, it } from 'vitest';
import { ANSWERED_FROM } from '../../src/answer/confidence.ts';
import { considerQuestion, MAX_LACKING, type Consideration } from '../../src/answer/consider-question.ts';
import { MODEL } from '../../src/answer/model.ts';
import { PassageIndex } from '../../src/search/passage-index.ts';
import { QueryReader } from '../../src/search/query-reader.ts';
import { Thesaurus } from '../../src/search/thesaurus.ts';
import { articleOf } from '../article-of.ts';

function considered(texts: readonly string[], text: string, locale: string | null = null): Consideration {
  const index = new PassageIndex();
  index.put(articleOf(texts));
  const reader = new QueryReader(index.vocabulary, new Thesaurus());
  return considerQuestion({ text, locale, article: null }, { index, reader, model: MODEL });
}

const BRIDGES = ['De brug bij Meppel blijft maandag gesloten.', 'De kermis begint.', 'Het regent in Drenthe.'];

describe('on the way to an answer', () => {
  it('the question is read without its opening, in its own language', () => {
    expect(considered(BRIDGES, 'hé bot, weet je wanneer de brug bij Meppel dicht is?')).toMatchObject({
      text: 'wanneer de brug bij Meppel dicht is?',
      language: 'nl',
      asked: 'time',
      notSearched: null,
    });
    expect(considered(BRIDGES, 'When does the bridge close?')).toMatchObject({ language: 'en', asked: 'time' });
    expect(considered(BRIDGES, 'Meppel', 'de').language).toBe('nl');
  });

  it('small talk and a question without a word of its own are not looked for', () => {
    const nothing = { candidates: [], confidence: null };
    expect(considered(BRIDGES, 'hallo')).toMatchObject({ notSearched: 'small-talk', ...nothing });
    expect(considered(BRIDGES, 'wat is dat?')).toMatchObject({ notSearched: 'no-words', ...nothing });
    expect(considered(BRIDGES, '???')).toMatchObject({ notSearched: 'no-words', ...nothing });
  });

  it('nothing may be found', () => {
    expect(considered(BRIDGES, 'zeppelin')).toMatchObject({ notSearched: null, candidates: [], confidence: null });
  });

  it('a passage without the number or the time that is asked for is never sure enough to answer', () => {
    const sure = considered(BRIDGES, 'Wanneer is de brug bij Meppel gesloten?').confidence;
    expect(sure?.lacks).toBeNull();
    expect(sure?.confidence).toBe(sure?.found);
    expect(sure?.confidence).toBeGreaterThanOrEqual(ANSWERED_FROM);
    const lacking = considered(BRIDGES, 'Hoeveel kost de brug bij Meppel die gesloten blijft?').confidence;
    expect(lacking?.lacks).toBe('number');
    expect(lacking?.found).toBeGreaterThan(MAX_LACKING);
    expect(lacking?.confidence).toBe(MAX_LACKING);
    expect(MAX_LACKING).toBeLessThan(ANSWERED_FROM);
  });

  it('at most ten passages are ranked', () => {
    expect(
      considered(
        Array.from({ length: 15 }, () => 'De brug.'),
        'brug',
      ).candidates,
    ).toHaveLength(10);
  });
});
