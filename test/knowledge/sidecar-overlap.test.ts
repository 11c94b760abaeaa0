import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readEvaluationSet } from '../../bench/evaluation-set.ts';
import { detectLanguage } from '../../src/language/detect-language.ts';
import { languageOf } from '../../src/language/languages.ts';
import type { Token } from '../../src/language/token.ts';
import { tokenise } from '../../src/language/tokenise.ts';
import { shippedLibrary } from '../shipped-library.ts';

const SLUG = 'noord-korea-oekraine';

/** The questions that the answers are measured with: they lie beside the checkout, not in it. */
const SETS = '../shared/eval';

/** Fewer words of content than this coincide too easily: *lloyd austin*, *What is the danger for Russia?* */
const FEWEST_CONTENT_WORDS = 4;

/**
 * Of four words of content one changed leaves 3 shared out of 5; of more, more. So below this no line is a question with one
 * word of content changed.
 */
const CONTENT_BOUND = 3 / 5;

/** Shorter sentences are alike by chance, by their little words. */
const FEWEST_WORDS = 6;

/** A question with one word put in and another one changed is still the question. */
const FEWEST_EDITS = 3;

interface Sentence {
  readonly text: string;
  /** All its words, folded. */
  readonly words: readonly string[];
  /** The stems of those that carry a topic. */
  readonly content: ReadonlySet<string>;
}

function read(text: string): Sentence {
  const language = languageOf(detectLanguage(text, { locale: null, library: ['nl'] }));
  const tokens = tokenise(text, language).filter(({ joined }) => !joined);
  const topical = ({ stop }: Token): boolean => !stop;
  return {
    text,
    words: tokens.map(({ folded }) => folded),
    content: new Set(tokens.filter(topical).map(({ term }) => term)),
  };
}

/** The Jaccard index: how many of the words of either stand in both. */
function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
}

/** How many words have to be put in, left out or changed to make one of the other (Levenshtein). */
function edits(from: readonly string[], to: readonly string[]): number {
  let previous = [0, ...to.map((_, at) => at + 1)];
  for (const [row, word] of from.entries()) {
    const current = [row + 1];
    for (const [at, other] of to.entries()) {
      const changed = (previous[at] ?? 0) + (word === other ? 0 : 1);
      current.push(Math.min(changed, (previous[at + 1] ?? 0) + 1, (current[at] ?? 0) + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}

const sharesContent = (line: Sentence, question: Sentence): boolean =>
  Math.min(line.content.size, question.content.size) >= FEWEST_CONTENT_WORDS &&
  jaccard(line.content, question.content) >= CONTENT_BOUND;

const isEdited = (line: Sentence, question: Sentence): boolean =>
  Math.min(line.words.length, question.words.length) >= FEWEST_WORDS &&
  edits(line.words, question.words) < FEWEST_EDITS;

describe('the measure', () => {
  it.each<readonly [line: string, question: string, near: boolean]>([
    ['Wie bouwde de oude brug over de rivier?', 'Wie bouwde de nieuwe brug over de rivier?', true],
    ['Which engineers repaired the old bridge?', 'Which engineers painted the old bridge?', true],
    ['Wie heeft de brug gebouwd?', 'Hoe hoog is de brug bij hoog water?', false],
    ['Welke ingenieur tekende de brug?', 'Van wie is het ontwerp van de brug?', false],
  ])('of %s and %s: %s', (first, second, near) => {
    const [line, question] = [read(first), read(second)];
    expect(sharesContent(line, question) || isEdited(line, question)).toBe(near);
  });
});

describe.skipIf(!existsSync(SETS))(`the sidecar (skipped where there is no ${SETS})`, () => {
  let lines: readonly Sentence[];
  let questions: readonly Sentence[];
  beforeAll(async () => {
    const library = await shippedLibrary();
    lines = (library.article(SLUG)?.questions ?? []).map(({ text }) => read(text));
    questions = (await readEvaluationSet(SETS, 'article')).questions.map(({ question }) => read(question));
  });

  /** The lines that are near to some question. */
  const linesNear = (near: (line: Sentence, question: Sentence) => boolean): readonly string[] =>
    lines.filter((line) => questions.some((question) => near(line, question))).map(({ text }) => text);

  it('is compared with all there is', () => {
    expect(lines.length).toBeGreaterThan(600);
    expect(questions.length).toBeGreaterThan(50);
  });

  it('holds no evaluation question', () => {
    expect(linesNear((line, question) => line.words.join(' ') === question.words.join(' '))).toEqual([]);
  });

  it('shares fewer words of content with any than one with a word changed would', () => {
    expect(linesNear(sharesContent)).toEqual([]);
  });

  it('holds none of them with a word or two changed', () => {
    expect(linesNear(isEdited)).toEqual([]);
  });
});
