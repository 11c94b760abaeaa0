import type { Answer, Question } from '../answer/answer.ts';
import { answerQuestion } from '../answer/answer-question.ts';
import type { Knowledge } from '../answer/consider-question.ts';
import { explainAnswer } from '../answer/explain.ts';
import type { Model } from '../answer/model.ts';
import { summarise } from '../answer/summarise.ts';
import type { Article } from '../article/article.ts';
import type { PassageSearch } from '../search/passage-search.ts';
import { QueryReader } from '../search/query-reader.ts';
import type { Thesaurus } from '../search/thesaurus.ts';
import type { ArticleShelf } from './article-shelf.ts';
import type { Library } from './library.ts';
import { questionText } from './question-text.ts';

/** What someone may see of a library, as it is at the time of the call. */
export interface Scope {
  /** The slugs of articles that are not theirs to see. */
  hidden(): ReadonlySet<string>;
  /** Whether what is quoted of an article that they see is for their eyes only. */
  isConfined(slug: string): boolean;
}

/** What questions are read and answered with. */
export interface Reading {
  readonly thesaurus: () => Thesaurus;
  readonly model: Model;
}

const NO_ARTICLE: Answer = {
  kind: 'declined',
  reason: 'no-article',
  nearest: null,
  confidence: 0,
  ranked: [],
  language: 'und',
};

const EVERYTHING: Scope = { hidden: () => new Set(), isConfined: () => false };

/**
 * Answers from a shelf. Within a scope that hides articles nothing of them shows, and their words count as unknown; only how
 * common words are is told from the whole shelf.
 */
export function libraryOf(shelf: ArticleShelf, { thesaurus, model }: Reading, scope: Scope | null): Library {
  const { articles } = shelf;
  const seen = scope ?? EVERYTHING;
  const readerOf = readerFor(thesaurus);
  const visible = (slug: string): Article | null => (seen.hidden().has(slug) ? null : (articles.get(slug) ?? null));
  const isVisible = (): ((slug: string) => boolean) => {
    const hidden = seen.hidden();
    return hidden.size === 0 ? () => true : (slug) => !hidden.has(slug);
  };
  /** What a question is answered from; `null` where there is no article to look in. */
  const knowledgeFor = ({ article }: Question): Knowledge | null => {
    const wanted = isVisible();
    if (!(article === null ? [...articles.keys()].some(wanted) : articles.has(article) && wanted(article))) return null;
    const index = seen.hidden().size === 0 ? shelf.passages : shelf.passages.within(wanted);
    return { index, reader: readerOf(index), model };
  };

  return {
    articles() {
      const wanted = isVisible();
      return [...articles.values()].filter(({ slug }) => wanted(slug)).sort((a, b) => a.title.localeCompare(b.title));
    },
    article: visible,
    isConfined: (slug) => visible(slug) !== null && seen.isConfined(slug),
    ask(question) {
      const knowledge = knowledgeFor(question);
      return knowledge === null ? NO_ARTICLE : answerQuestion(question, knowledge);
    },
    explain(question) {
      const knowledge = knowledgeFor(question);
      return knowledge === null ? null : explainAnswer(question, knowledge);
    },
    summarise(slug, section, length) {
      const article = visible(slug);
      if (article === null) return null;
      if (section === null) return summarise(article, null, length);
      const chosen = article.sections[section];
      return chosen === undefined ? null : summarise(article, chosen, length);
    },
    suggest: (request) => shelf.questions.suggest(request, isVisible()),
    offer: (request) => shelf.questions.offer(request, isVisible()),
    questionText(slug, ref) {
      const article = visible(slug);
      return article === null ? null : questionText(article, ref);
    },
  };
}

/** The reader of an index; that of the last one is kept, as it remembers what it found out of words. */
function readerFor(thesaurus: () => Thesaurus): (index: PassageSearch) => QueryReader {
  let last: { readonly index: PassageSearch; readonly words: Thesaurus; readonly reader: QueryReader } | null = null;
  return (index) => {
    const words = thesaurus();
    if (last?.index !== index || last.words !== words) {
      last = { index, words, reader: new QueryReader(index.vocabulary, words) };
    }
    return last.reader;
  };
}
