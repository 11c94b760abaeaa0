import { languageOf } from '../language/languages.ts';
import type { Token } from '../language/token.ts';
import { tokenise } from '../language/tokenise.ts';
import type { Variant, Vocabulary } from './vocabulary.ts';

/** A word of the question that carries its topic. */
export interface QueryWord {
  /** The terms of the index that stand for it, the best first; empty when the index knows nothing like it. */
  readonly variants: readonly Variant[];
  /** How much of the question it carries: the idf of its best variant, or of a word that stands nowhere. Above 0. */
  readonly weight: number;
}

/** A question as the index reads it. */
export interface Query {
  readonly words: readonly QueryWord[];
}

/**
 * Reads a question: its words without stop words, each with the terms that it may stand as. Stems differ between languages,
 * so a word is looked up by its stem in the question's own language and in each language of the library. Typing errors are
 * forgiven only for words that the index does not know: known words stay exact.
 *
 * @param language - of the question, BCP 47
 * @param libraryLanguages - of the articles and their sidecar lines
 */
export function readQuery(
  question: string,
  language: string,
  libraryLanguages: readonly string[],
  vocabulary: Vocabulary,
): Query {
  const own = languageOf(language);
  const tokens = tokenise(question, own);
  const content = tokens.filter((token) => !token.stop && !token.joined);
  const joined = tokens.filter((token) => token.joined);
  const others = libraryLanguages.filter((code) => code !== language).map(languageOf);
  const readings = others.map((other) => new Map(tokenise(question, other).map((token) => [token.start, token])));
  const words = content.map((token, position) => {
    const stems = new Set([token.term]);
    for (const reading of readings) {
      const same = reading.get(token.start);
      if (same?.end === token.end) stems.add(same.term);
    }
    for (const whole of joined) if (whole.start <= token.start && token.end <= whole.end) stems.add(whole.term);
    for (const pair of runTogether(content, position)) for (const each of [own, ...others]) stems.add(each.stem(pair));
    return readWord(token, [...stems], vocabulary);
  });
  return { words };
}

/** A word with each of its neighbours as one: *zee haven* may stand in the article as *zeehaven*. */
function runTogether(tokens: readonly Token[], position: number): readonly string[] {
  const [before, word, after] = [tokens[position - 1], tokens[position], tokens[position + 1]];
  if (word === undefined) return [];
  return [
    ...(before === undefined ? [] : [before.folded + word.folded]),
    ...(after === undefined ? [] : [word.folded + after.folded]),
  ];
}

function readWord(token: Token, stems: readonly string[], vocabulary: Vocabulary): QueryWord {
  const known = stems.filter((stem) => vocabulary.frequency(stem) > 0).map((term) => ({ term, weight: 1 }));
  const variants = known.length > 0 ? known : vocabulary.near(token.folded);
  const best = variants[0];
  return {
    variants,
    weight: Math.max(MIN_WEIGHT, vocabulary.idf(best?.term ?? '')),
  };
}

/** A word that stands in every passage still counts for a little, so that no question has no weight at all. */
const MIN_WEIGHT = 0.05;
