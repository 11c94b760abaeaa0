import { shownQuotations } from '../../src/answer/shown-quotations.ts';
import { createLibrary, type LibraryOptions } from '../../src/library/articles-library.ts';
import { readLexicon } from '../../src/library/lexicon.ts';
import type { Thesaurus } from '../../src/search/thesaurus.ts';
import type { Engine } from '../engine.ts';

/** By its path from the project's root, where npm starts its scripts: what is compiled for the benchmarks lies elsewhere. */
const LEXICON = 'lexicon';

let shipped: Promise<Thesaurus> | undefined;

/** The lists of words that the project ships. */
export async function readShippedThesaurus(): Promise<Thesaurus> {
  return (await readLexicon(LEXICON)).thesaurus();
}

/** Our own engine with another model than the shipped one. */
export function vraagbaakWith(options: LibraryOptions): Engine {
  return {
    name: 'Vraagbaak',
    async open(articles) {
      const library = createLibrary(articles, { thesaurus: await (shipped ??= readShippedThesaurus()), ...options });
      return {
        ask({ text, language }) {
          const answer = library.ask({ text, locale: language, article: null });
          const [shown] = shownQuotations(answer);
          return {
            kind: answer.kind,
            confidence: answer.confidence,
            passages: answer.ranked.map(({ quotation }) => quotation.passage.id),
            quote: shown === undefined ? null : shown.passage.text.slice(shown.span.start, shown.span.end),
          };
        },
      };
    },
  };
}

/** The whole bot short of Discord: what `vraagbaak ask` answers. */
export const vraagbaak: Engine = vraagbaakWith({});
