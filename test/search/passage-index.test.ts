import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { PassageIndex } from '../../src/search/passage-index.ts';
import { QueryReader } from '../../src/search/query-reader.ts';
import { Thesaurus } from '../../src/search/thesaurus.ts';
import { articleOf } from '../article-of.ts';

function indexOf(...articles: readonly Article[]): PassageIndex {
  const index = new PassageIndex();
  articles.forEach((article) => {
    index.put(article);
  });
  return index;
}

function found(index: PassageIndex, question: string, slug: string | null = null): readonly string[] {
  const query = new QueryReader(index.vocabulary, new Thesaurus()).read(question, 'nl', index.languages);
  return index.search(query, slug, 10).map(({ passage }) => passage.passage.id);
}

describe('the passage index', () => {
  const korea = articleOf(['Noord-Korea stuurt soldaten.', 'België wil de sancties verlengen.'], 'korea');
  const bridge = articleOf(['De soldaten bouwen een brug.'], 'brug');

  it.each([
    ['noord korea', 'two words'],
    ['noordkorea', 'one word'],
    ['Noord-Korea', 'with its hyphen'],
    ['NOORD-KOREA’S', 'in capitals, with a genitive'],
  ])('finds Noord-Korea by %s (%s)', (question) => {
    expect(found(indexOf(korea, bridge), question)).toEqual(['korea#1']);
  });

  it('finds a word that is written as one by its two parts', () => {
    const index = indexOf(articleOf(['De zeehaven is dicht.', 'Het vliegveld is open.']));
    expect(found(index, 'zee haven')).toEqual(['proef#1']);
  });

  it('finds inflections and words without their accents', () => {
    expect(found(indexOf(korea), 'sanctie')).toEqual(['korea#2']);
    expect(found(indexOf(korea), 'belgie')).toEqual(['korea#2']);
  });

  it('forgives a typing error in a word that it does not know', () => {
    expect(found(indexOf(korea, bridge), 'sanctees')).toEqual(['korea#2']);
  });

  it('takes a word that it knows for that word only', () => {
    const index = indexOf(articleOf(['De landen vergaderen.', 'De banden zijn lek.', 'De tanden zijn wit.']));
    expect(found(index, 'landen')).toEqual(['proef#1']);
  });

  it('looks in one article when asked to', () => {
    expect(found(indexOf(korea, bridge), 'soldaten')).toEqual(expect.arrayContaining(['korea#1', 'brug#1']));
    expect(found(indexOf(korea, bridge), 'soldaten', 'brug')).toEqual(['brug#1']);
  });

  it('serves the new text of an article that is put again, and nothing of the old', () => {
    const index = indexOf(korea, bridge);
    index.put(articleOf(['De brug is ingestort.'], 'brug'));
    expect(found(index, 'soldaten')).toEqual(['korea#1']);
    expect(found(index, 'ingestort')).toEqual(['brug#1']);
    expect(index.vocabulary.terms.passages).toBe(3);
  });

  it('forgets an article that is taken out', () => {
    const index = indexOf(korea, bridge);
    index.remove('korea');
    expect(found(index, 'sancties')).toEqual([]);
    expect(found(index, 'soldaten')).toEqual(['brug#1']);
    index.remove('korea');
    expect(index.vocabulary.terms.passages).toBe(1);
  });

  it('finds the same after an article was put again, in the same order', () => {
    const article = articleOf(['De brug sluit.', 'De brug sluit.', 'De brug sluit.'], 'brug');
    const index = indexOf(article);
    index.put(article);
    expect(found(index, 'brug')).toEqual(['brug#1', 'brug#2', 'brug#3']);
  });

  it('knows the languages of its articles and of their sidecar lines, as long as they are there', () => {
    const questions = [{ passage: 1, sentence: null, text: 'Which soldiers did they send?' }];
    const index = indexOf({ ...korea, questions }, { ...bridge, language: 'de-AT' });
    expect(index.languages.toSorted()).toEqual(['de', 'en', 'nl']);
    index.remove('korea');
    expect(index.languages).toEqual(['de']);
  });

  it('gives the best candidates, as many as asked for, with scores above 0', () => {
    const index = indexOf(
      articleOf(['De brug.', 'De brug bij Meppel.', 'De kermis.', 'De brug bij Hoogeveen, met sluis.']),
    );
    const query = new QueryReader(index.vocabulary, new Thesaurus()).read('brug Meppel', 'nl', ['nl']);
    const best = index.search(query, null, 2);
    expect(best.map(({ passage }) => passage.passage.number)).toEqual([2, 1]);
    expect(best[0]?.score).toBeGreaterThan(best[1]?.score ?? 0);
    expect(best[1]?.score).toBeGreaterThan(0);
  });

  it('finds a passage by the lines of its sidecar', () => {
    const questions = [{ passage: 2, sentence: null, text: 'Waar kan men schaatsen?' }];
    expect(found(indexOf({ ...articleOf(['De brug.', 'De plas is bevroren.']), questions }), 'schaatsen')).toEqual([
      'proef#2',
    ]);
  });

  it('takes a word that says little for a worse sign than another', () => {
    const index = indexOf(articleOf(['De naam verandert.', 'De brug verandert.', 'Het regent.']));
    expect(found(index, 'naam brug')).toEqual(['proef#2', 'proef#1']);
  });

  it('takes a heading for a better sign of the topic than the text, and the text for a better one than the title', () => {
    const article = articleOf([
      'Vandaag sluit de brug.',
      'Morgen sluit de brug.',
      'Vandaag begint de bouw.',
      'Morgen stopt de bouw.',
    ]);
    const sections = [
      { index: 0, heading: 'Kermis', passages: article.passages.slice(0, 2) },
      { index: 1, heading: 'Brug', passages: article.passages.slice(2) },
    ];
    const titled = {
      ...articleOf(['Vandaag begint de herfst.', 'Morgen begint de winter.'], 'titel'),
      title: 'De brug',
    };
    expect(found(indexOf(titled, { ...article, sections }), 'brug')).toEqual([
      'proef#3', // opens the section
      'proef#4',
      'proef#2',
      'proef#1', // opens a section on something else
      'titel#1',
      'titel#2',
    ]);
  });

  it('puts the nearest spelling of a mistyped word first, also where a further one stands more often', () => {
    const further = 'Parlementariërs vergaderen, parlementariërs stemmen.';
    const nearest = 'Het parlement vergadert, stemt vandaag.';
    const index = indexOf(articleOf([further, nearest]));
    expect(found(index, 'parlemen')).toEqual(['proef#2', 'proef#1']);
  });

  it('finds nothing for a question without a word of its own', () => {
    expect(found(indexOf(korea), 'wat is dat?')).toEqual([]);
    expect(found(indexOf(), 'Noord-Korea')).toEqual([]);
  });
});
