import type { Language } from '../language/language.ts';
import { languageOf } from '../language/languages.ts';
import type { Token } from '../language/token.ts';
import { tokenise } from '../language/tokenise.ts';
import { readWord } from '../language/word.ts';
import { isSlipOfLittleWord } from './little-words.ts';
import { WEAK_FACTOR, type Query, type QueryWord } from './query.ts';
import type { Thesaurus } from './thesaurus.ts';
import { Variants, type Variant } from './variants.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word that stands in every passage still counts for a little, so that no question has no weight at all. */
const MIN_WEIGHT = 0.05;
const CAPITAL = /^\p{Lu}/u;
const DIGIT = /^\p{Nd}/u;
/** A term is a name when it stands with a capital this often within the library's sentences. */
const NAME_FROM = 0.5;
const ASKS_FOR_NEXT =
  /(?:wh(?:at|ich)|how (?:many|much)|welke?|hoeveel|welche[mnrs]?|wie ?viele?|quel(?:le)?s?|combien de|qu[eé]|cu[aá]nt[oa]s?)\s+$/iu;
/** The longest question word with its space, in UTF-16 units. */
const ASKS_REACH = 12;

/** Reads questions as an index knows their words. */
export class QueryReader {
  readonly #vocabulary: Vocabulary;
  readonly #thesaurus: Thesaurus;
  /** The variants of the index's own words, by the languages they are stemmed in and word, as long as the index stays as it is: libraries are asked for their topics. */
  readonly #known = new Map<string, readonly Variant[]>();
  #version = -1;

  constructor(vocabulary: Vocabulary, thesaurus: Thesaurus) {
    this.#vocabulary = vocabulary;
    this.#thesaurus = thesaurus;
  }

  /**
   * Reads a question: its words without stop words, each with the terms that it may stand as. Stems differ between languages,
   * so a word is looked up by its stem in the question's own language and in each language of the library.
   *
   * @param language - of the question, BCP 47
   * @param libraryLanguages - of the articles and their sidecar lines, BCP 47 primary subtags
   */
  read(question: string, language: string, libraryLanguages: readonly string[]): Query {
    const own = languageOf(language);
    const others = libraryLanguages.filter((code) => code !== own.code).map(languageOf);
    const tokens = tokenise(question, own);
    const content = tokens.filter((token) => !token.stop && !token.joined);
    const joined = tokens.filter((token) => token.joined);
    const phrases = this.#thesaurus.relatedToPhrases(
      content.map(({ term }) => term),
      own.code,
    );
    return {
      words: content.map((token, position) => {
        let variants = this.#variantsOf(token, own, others);
        const whole = joined
          .filter(({ start, end }) => start <= token.start && token.end <= end)
          .map(({ term }) => term);
        const pairs = runTogether(content, position).flatMap((pair) => this.#vocabulary.spelt(pair));
        const related = phrases[position] ?? [];
        if (whole.length + pairs.length + related.length > 0) {
          variants = new Variants(this.#vocabulary, variants).same(whole).sameTerms(pairs).related(related).best();
        }
        return this.#wordOf(token, variants, question, own);
      }),
    };
  }

  #variantsOf(token: Token, own: Language, others: readonly Language[]): readonly Variant[] {
    if (this.#version !== this.#vocabulary.terms.version) {
      this.#known.clear();
      this.#version = this.#vocabulary.terms.version;
    }
    const key = `${[own, ...others].map(({ code }) => code).join()} ${token.text}`;
    const before = this.#known.get(key);
    if (before !== undefined) return before;
    const stems = [token.term, ...others.map((other) => readWord(token.text, other, true).term)];
    const found = new Variants(this.#vocabulary)
      .same(stems)
      .related(this.#thesaurus.related(token.term, own.code))
      .lookalikes(token.folded);
    // Mistyped, and meant for a word that the articles have other words for.
    if (!found.isUnderstood) found.related(this.#thesaurus.relatedToSlip(token.folded, own.code));
    const variants = found.best();
    // Only of own words, so that no question makes it grow beyond the vocabulary.
    if (this.#vocabulary.spelt(token.folded).length > 0) this.#known.set(key, variants);
    return variants;
  }

  #wordOf(token: Token, variants: readonly Variant[], question: string, own: Language): QueryWord {
    const { terms } = this.#vocabulary;
    const isKnown = variants.some(({ kind }) => kind !== 'typo' && kind !== 'part' && kind !== 'similar');
    const isWeak = own.weakWords.has(token.folded) || (!isKnown && isSlipOfLittleWord(token.folded, own));
    return {
      start: token.start,
      end: token.end,
      word: token.folded,
      variants,
      weight: Math.max(MIN_WEIGHT, this.#vocabulary.weightOf(variants) * (isWeak ? WEAK_FACTOR : 1)),
      isWeak,
      isName:
        DIGIT.test(token.text) ||
        (token.start > 0 && CAPITAL.test(token.text)) ||
        variants.some(({ kind, term }) => kind === 'same' && terms.capitals(term) >= NAME_FROM),
      isFocus: ASKS_FOR_NEXT.test(question.slice(Math.max(0, token.start - ASKS_REACH), token.start)),
    };
  }
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
