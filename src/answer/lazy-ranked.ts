import { languageOf } from '../language/languages.ts';
import type { Terms } from '../search/terms.ts';
import type { Quotation, RankedPassage } from './answer.ts';
import { chooseQuotation } from './choose-quotation.ts';
import { highlight } from './highlight.ts';
import type { RankedEvidence } from './rank-passages.ts';
import type { WordMatcher } from './word-match.ts';

/** A passage whose quotation is chosen when somebody looks: of the passages that are ranked, most are never shown. */
export class LazyRanked implements RankedPassage {
  readonly score: number;
  readonly #quote: () => Quotation;
  #quotation: Quotation | undefined;

  constructor(ranked: RankedEvidence, matcher: WordMatcher, terms: Terms) {
    this.score = ranked.score;
    this.#quote = () => quote(ranked, matcher, terms);
  }

  get quotation(): Quotation {
    return (this.#quotation ??= this.#quote());
  }
}

function quote({ evidence, sentenceScores }: RankedEvidence, matcher: WordMatcher, terms: Terms): Quotation {
  const { article, passage, language } = evidence.passage;
  const span = chooseQuotation(evidence, sentenceScores);
  return {
    article,
    passage,
    span,
    get highlights() {
      return highlight(passage.text, span, languageOf(language), matcher, terms);
    },
  };
}
