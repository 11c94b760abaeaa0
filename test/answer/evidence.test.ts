import { describe, expect, it } from 'vitest';
import type { SidecarQuestion } from '../../src/article/article.ts';
import { gatherEvidence, type LineEvidence } from '../../src/answer/evidence.ts';
import { articleOf } from '../article-of.ts';
import { readQuestion } from './read-question.ts';

/** What speaks for the line that comes nearest to the question, of these lines for the passage's sentences. */
function nearestLine(question: string, ...lines: readonly string[]): LineEvidence {
  const questions = lines.map((text, at): SidecarQuestion => ({ passage: 1, sentence: at + 1, text }));
  const article = { ...articleOf(['Dat blijft zo. Niemand weet tot wanneer.', 'Iets anders.']), questions };
  return readQuestion([article], question).best.line;
}

describe('the way to ask that a question is most like', () => {
  it('is exactly alike when it has the same words', () => {
    expect(nearestLine('brug Meppel?', 'Hoe is het met de brug bij Meppel?')).toEqual({ similarity: 1, sentence: 0 });
  });

  it('is less alike when it asks for more than the question', () => {
    const line = nearestLine('brug Meppel?', 'Kost de brug bij Meppel te veel belastinggeld?');
    expect(line.similarity).toBeLessThan(1);
  });

  it('is rather the one that asks for nothing else', () => {
    const line = nearestLine('brug Meppel?', 'Kost de brug bij Meppel belastinggeld?', 'Is er een brug bij Meppel?');
    expect(line.sentence).toBe(1);
  });

  it('loses more by lacking a word of the question than by having two too many', () => {
    const line = nearestLine(
      'brug Meppel gesloten?',
      'brug Meppel',
      'brug Meppel gesloten wegens werkzaamheden vrijdag',
    );
    expect(line.sentence).toBe(1);
  });

  it('is none when no line has a word of it', () => {
    const article = { ...articleOf(['De brug.']), questions: [{ passage: 1, sentence: 1, text: 'Regent het?' }] };
    expect(readQuestion([article], 'brug').best.line).toEqual({ similarity: 0, sentence: null });
  });
});

describe('what speaks for a sentence', () => {
  const evidenceOf = (text: string, question: string) =>
    readQuestion([articleOf([text, 'Iets anders.'])], question).best.sentences;

  it('is how much of the question it has', () => {
    const [first, second, third] = evidenceOf('De brug bij Meppel. De brug sluit. Het regent.', 'brug Meppel');
    expect(first).toMatchObject({ match: [1, 1], sure: 1, pairs: 1, near: 0.5 });
    expect(first?.coverage).toBeCloseTo(1);
    expect(second?.coverage).toBeGreaterThan(0);
    expect(second?.coverage).toBeLessThan(1);
    expect(third).toMatchObject({ match: [0, 0], coverage: 0, sure: 0, pairs: 0, near: 0 });
  });

  it('is less sure where the word only looks like one of the question', () => {
    const [sentence] = evidenceOf('De droneoorlog bij Meppel.', 'luchtoorlog Meppel');
    expect(sentence?.coverage).toBeGreaterThan(sentence?.sure ?? 1);
  });

  it.each([
    ['Hoeveel bruggen zijn er?', 'Er zijn bruggen. Er zijn drie bruggen. Er zijn 12 bruggen.', [false, true, true]],
    ['Wanneer sluit de brug?', 'De brug sluit. De brug sluit maandag.', [false, true]],
    ['Waarom sluit de brug?', 'De brug sluit. De brug sluit vanwege de storm.', [false, true]],
    ['Wie sluit de brug?', 'De man sluit de brug. Burgemeester Korthals sluit de brug.', [false, true]],
    ['Waar is een brug?', 'De brug is dicht. De brug ligt in Meppel.', [false, true]],
    ['Wat sluit de brug?', 'Burgemeester Korthals sluit op maandag de 2 bruggen vanwege de storm.', [false]],
  ])('is whether it holds what is asked for: %s', (question, text, holds) => {
    expect(evidenceOf(text, question).map(({ holdsKind }) => holdsKind)).toEqual(holds);
  });

  it('is no name that the question has itself', () => {
    expect(evidenceOf('Hier sprak Korthals. Hier sprak Korthals met Jansen.', 'Wie sprak met Korthals?')).toMatchObject(
      [{ holdsKind: false }, { holdsKind: true }],
    );
  });
});

describe('what speaks for a passage', () => {
  it('is what its sentences, heading and title have together', () => {
    const article = articleOf(['De brug sluit. Dat duurt lang.']);
    const sections = [{ index: 0, heading: 'Meppel', passages: article.passages }];
    const { best } = readQuestion([{ ...article, title: 'Storm', sections }], 'storm brug Meppel kermis');
    expect(best.match).toEqual([1, 1, 1, 0]);
    expect(best.title).toEqual([1, 0, 0, 0]);
  });

  it('is its score as a share of the best', () => {
    const { index, matcher } = readQuestion([articleOf(['De brug.', 'De brug bij Meppel.'])], 'brug Meppel');
    const [best, next] = index.search(matcher.query, null, 2);
    if (best === undefined || next === undefined) throw new Error('two passages');
    const evidence = gatherEvidence(next, best.score, matcher, null, index.vocabulary.terms);
    expect(evidence.engine).toBe(next.score / best.score);
  });
});
