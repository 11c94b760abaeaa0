import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { createMiniSearchIndex } from '../../src/search/minisearch-index.ts';
import type { PassageIndex } from '../../src/search/passage-index.ts';
import { readQuery } from '../../src/search/query.ts';
import { articleOf } from '../article-of.ts';

function indexOf(...articles: readonly Article[]): PassageIndex {
  const index = createMiniSearchIndex();
  articles.forEach((article) => {
    index.put(article);
  });
  return index;
}

function found(index: PassageIndex, question: string, slug: string | null = null): readonly string[] {
  const query = readQuery(question, 'nl', index.languages, index.vocabulary);
  return index.search(query, slug, 10).map(({ passage }) => passage.passage.id);
}

describe('the MiniSearch passage index', () => {
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
    expect(index.vocabulary.passages).toBe(3);
  });

  it('forgets an article that is taken out', () => {
    const index = indexOf(korea, bridge);
    index.remove('korea');
    expect(found(index, 'sancties')).toEqual([]);
    expect(index.vocabulary.frequency('soldat') + index.vocabulary.frequency('soldaten')).toBe(1);
    index.remove('korea');
    expect(index.vocabulary.passages).toBe(1);
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
      'proef#1',
      'proef#2',
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
