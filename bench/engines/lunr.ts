import lunr from 'lunr';
import addGerman from 'lunr-languages/lunr.de.js';
import addSeveralLanguages from 'lunr-languages/lunr.multi.js';
import addDutch from 'lunr-languages/lunr.nl.js';
import addStemmers from 'lunr-languages/lunr.stemmer.support.js';
import { documentsOf, FIELDS } from '../documents.ts';
import type { Engine } from '../engine.ts';
import { rankedAnswers } from './ranked-answer.ts';

for (const add of [addStemmers, addDutch, addGerman, addSeveralLanguages]) add(lunr);

const NOT_OF_A_WORD = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Lunr with the language plug-in of the documents' language; English is built in. */
export const lunrEngine: Engine = {
  name: 'Lunr',
  open(articles) {
    const documents = documentsOf(articles);
    const languages = [...new Set(documents.map(({ language }) => language))];
    const index = lunr((builder) => {
      const [first, ...others] = languages;
      if (others.length > 0) builder.use(lunr.multiLanguage(...languages));
      else if (first === 'nl') builder.use(lunr.nl);
      else if (first === 'de') builder.use(lunr.de);
      builder.ref('id');
      for (const field of FIELDS) builder.field(field);
      for (const document of documents) builder.add(document);
    });
    const answer = rankedAnswers(documents);
    return {
      ask({ text }) {
        // `index.search` would read `?`, `:` and `-` as its query language.
        const results = index.query((query) => {
          for (const word of wordsOf(text)) query.term(word, {});
        });
        return answer(results.map(({ ref, score }) => ({ id: ref, score })));
      },
    };
  },
};

function wordsOf(text: string): readonly string[] {
  const parts = text.toLowerCase().split(lunr.tokenizer.separator);
  return parts.map((part) => part.replace(NOT_OF_A_WORD, '')).filter(Boolean);
}
