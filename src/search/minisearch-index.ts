import MiniSearch from 'minisearch';
import type { Article } from '../article/article.ts';
import { analyseArticle, type AnalysedPassage } from './analysed-passage.ts';
import type { AnalysedText } from './analysed-text.ts';
import type { Candidate, PassageIndex } from './passage-index.ts';
import type { Query } from './query.ts';
import { Vocabulary } from './vocabulary.ts';

/** What MiniSearch is given of a passage: each field's terms. */
interface Fields extends Record<string, string | readonly string[]> {
  readonly id: string;
  readonly title: readonly string[];
  readonly heading: readonly string[];
  readonly text: readonly string[];
  readonly questions: readonly string[];
}

/** A title stands over every passage of its article and so tells them apart least; a heading names the topic. */
const FIELD_BOOSTS = { title: 0.5, heading: 1.2, text: 1, questions: 1 };

/** `PassageIndex` on MiniSearch: BM25+ over title, section heading, text and sidecar questions, in memory. */
export function createMiniSearchIndex(): PassageIndex {
  const engine = new MiniSearch<Fields>({
    fields: ['title', 'heading', 'text', 'questions'],
    // The fields come as terms already: nothing is left to fold, and splitting is at the space between them.
    extractField: (document, name) => [document[name] ?? []].flat().join(' '),
    tokenize: (terms) => terms.split(' ').filter(Boolean),
    processTerm: (term) => term,
  });
  const vocabulary = new Vocabulary();
  const passages = new Map<string, AnalysedPassage>();
  const bySlug = new Map<string, readonly AnalysedPassage[]>();
  const languages = new Map<string, readonly string[]>();

  const remove = (slug: string): void => {
    for (const passage of bySlug.get(slug) ?? []) {
      engine.remove(fieldsOf(passage));
      vocabulary.remove(distinctTerms(fieldsOf(passage)));
      passages.delete(passage.passage.id);
    }
    bySlug.delete(slug);
    languages.delete(slug);
  };

  return {
    vocabulary,
    get languages() {
      return [...new Set([...languages.values()].flat())];
    },
    put(article: Article) {
      remove(article.slug);
      const analysed = analyseArticle(article, (folded, term) => {
        vocabulary.learn(folded, term);
      });
      for (const passage of analysed) {
        const fields = fieldsOf(passage);
        engine.add(fields);
        vocabulary.add(distinctTerms(fields));
        passages.set(passage.passage.id, passage);
      }
      bySlug.set(article.slug, analysed);
      languages.set(article.slug, [
        ...new Set(analysed.flatMap(({ language, lines }) => [language, ...lines.map((line) => line.language)])),
      ]);
    },
    remove,
    search(query: Query, slug: string | null, limit: number): readonly Candidate[] {
      const weights = new Map<string, number>();
      for (const { term, weight } of query.words.flatMap((word) => word.variants)) {
        weights.set(term, Math.max(weight, weights.get(term) ?? 0));
      }
      if (weights.size === 0) return [];
      const results = engine.search([...weights.keys()].join(' '), {
        boost: FIELD_BOOSTS,
        boostTerm: (term) => weights.get(term) ?? 1,
        ...(slug === null ? {} : { filter: (result) => passages.get(String(result.id))?.article.slug === slug }),
      });
      return results.slice(0, limit).flatMap((result) => {
        const passage = passages.get(String(result.id));
        return passage === undefined ? [] : [{ passage, score: result.score }];
      });
    },
  };
}

function fieldsOf(analysed: AnalysedPassage): Fields {
  return {
    id: analysed.passage.id,
    title: termsOf(analysed.title),
    heading: termsOf(analysed.heading),
    text: analysed.sentences.flatMap((sentence) => termsOf(sentence.text)),
    questions: analysed.lines.flatMap((line) => termsOf(line.text)),
  };
}

function termsOf({ words, joined }: AnalysedText): readonly string[] {
  return [...words, ...joined];
}

function distinctTerms({ title, heading, text, questions }: Fields): ReadonlySet<string> {
  return new Set([...title, ...heading, ...text, ...questions]);
}
