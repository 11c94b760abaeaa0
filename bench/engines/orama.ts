import { create, insertMultiple, search } from '@orama/orama';
import { stemmer as stemEnglish, language as english } from '@orama/stemmers/english';
import { stemmer as stemDutch, language as dutch } from '@orama/stemmers/dutch';
import { stemmer as stemGerman, language as german } from '@orama/stemmers/german';
import { stopwords as dutchStopWords } from '@orama/stopwords/dutch';
import { stopwords as englishStopWords } from '@orama/stopwords/english';
import { stopwords as germanStopWords } from '@orama/stopwords/german';
import { documentsOf, type PassageDocument } from '../documents.ts';
import { MAX_PASSAGES, type Engine } from '../engine.ts';
import { rankedAnswers, type Hit } from './ranked-answer.ts';

const TOKENIZERS = new Map([
  ['nl', { language: dutch, stemmer: stemDutch, stopWords: dutchStopWords }],
  ['de', { language: german, stemmer: stemGerman, stopWords: germanStopWords }],
  ['en', { language: english, stemmer: stemEnglish, stopWords: englishStopWords }],
]);

/** Any word of the question may match, as in the other engines. */
const ANY_WORD = 1;

/**
 * Orama with the tokenizer, stemmer and stop words of the documents' language (without the last it finds less still, since each
 * word of a question also matches as a prefix): one database a language, since each has one tokenizer.
 */
export const orama: Engine = {
  name: 'Orama',
  async open(articles) {
    const documents = documentsOf(articles);
    const languages = [...new Set(documents.map(({ language }) => language))];
    const databases = await Promise.all(
      languages.map((code) => {
        const list = documents.filter(({ language }) => language === code);
        return fill(code, list);
      }),
    );
    const answer = rankedAnswers(documents);
    return {
      async ask({ text }) {
        const hits: Hit[] = [];
        for (const database of databases) {
          const found = await search(database, { term: text, limit: MAX_PASSAGES, threshold: ANY_WORD });
          hits.push(...found.hits);
        }
        return answer(hits.toSorted((a, b) => b.score - a.score));
      },
    };
  },
};

async function fill(language: string, documents: readonly PassageDocument[]) {
  const tokenizer = TOKENIZERS.get(language);
  const database = create({
    schema: { title: 'string', heading: 'string', text: 'string' },
    ...(tokenizer === undefined ? {} : { components: { tokenizer } }),
  });
  const rows = documents.map(({ id, title, heading, text }) => ({ id, title, heading, text }));
  await insertMultiple(database, rows);
  return database;
}
