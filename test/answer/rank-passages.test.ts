import { describe, expect, it } from 'vitest';
import { MODEL, weigh } from '../../src/answer/model.ts';
import { findCandidates, rankPassages } from '../../src/answer/rank-passages.ts';
import { articleOf } from '../article-of.ts';
import { readQuestion } from './read-question.ts';

/** The numbers of the passages, the one that comes nearest to the question first. */
function ranked(texts: readonly string[], question: string): readonly number[] {
  const { index, matcher, asked } = readQuestion([articleOf(texts)], question);
  return rankPassages(matcher, asked, index, null, MODEL).map(({ evidence }) => evidence.passage.passage.number);
}

describe('the order of the passages', () => {
  it('puts words that stand together as they were asked before the same words apart', () => {
    const apart = 'Meppel sluit vrijdag de brug.';
    const together = 'Vrijdag sluit de brug Meppel.';
    expect(ranked([apart, together, 'Iets anders.'], 'brug Meppel')).toEqual([2, 1]);
  });

  it('puts a passage on the topic before a long one that names it in passing', () => {
    const onTopic = 'Iedereen blij met brug Meppel.';
    const inPassing =
      'Het festival begint vrijdag met muziek, dansers, acrobaten en lekker eten langs de brug Meppel, terwijl kinderen knutselen, schilderen, zingen, springen, voetballen en zwemmen totdat het vuurwerk de avond feestelijk afsluit.';
    expect(ranked([inPassing, onTopic, 'Iets anders.'], 'brug Meppel')).toEqual([2, 1]);
  });

  it('puts a passage that holds what is asked for before one that does not', () => {
    const without = 'De brug bij Meppel kost geld.';
    const amount = 'De brug bij Meppel kost 3000000.';
    expect(ranked([without, amount, 'Iets anders.'], 'Hoeveel kost de brug bij Meppel?')).toEqual([2, 1]);
  });

  it('puts a passage whose sidecar has the question before one that has a word of it', () => {
    const article = articleOf(['De brug is dicht.', 'Dat blijft zo.', 'Iets anders.']);
    const questions = [{ passage: 2, sentence: null, text: 'Hoe is het met de brug bij Meppel?' }];
    const { index, matcher, asked } = readQuestion([{ ...article, questions }], 'hoe is het met de brug bij Meppel');
    const [first] = rankPassages(matcher, asked, index, null, MODEL);
    expect(first?.evidence.passage.passage.number).toBe(2);
  });

  it('goes by the weighted features, the best first', () => {
    const { index, matcher, asked } = readQuestion(
      [articleOf(['De brug.', 'De brug bij Meppel.', 'Meppel.'])],
      'brug Meppel',
    );
    const all = rankPassages(matcher, asked, index, null, MODEL);
    for (const { features, score } of all) expect(score).toBeCloseTo(weigh(features, MODEL.passage));
    expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).toSorted((a, b) => b - a));
    expect(all.map(({ sentenceScores }) => sentenceScores.length)).toEqual([1, 1, 1]);
  });
});

describe('the passages that are looked at closely', () => {
  const found = (texts: readonly string[], question: string, slug: string | null = null): readonly string[] => {
    const articles = [articleOf(texts), articleOf(['De brug elders.'], 'elders')];
    const { index, matcher, asked } = readQuestion(articles, question);
    return findCandidates(matcher, asked, index, slug).map(({ passage }) => passage.passage.id);
  };

  it('are at most twenty', () => {
    expect(
      found(
        Array.from({ length: 30 }, () => 'De brug.'),
        'brug',
      ),
    ).toHaveLength(20);
  });

  it('are none that is far from the best, but for three', () => {
    const common = Array.from({ length: 12 }, () => 'Vandaag is er een grote optocht met muziek bij de brug.');
    expect(found(['De zeppelin landt.', ...common], 'zeppelin luchtschip landt brug')).toHaveLength(3);
  });

  it('are of one article when only that is asked', () => {
    expect(found(['De brug.'], 'brug', 'elders')).toEqual(['elders#1']);
  });
});
