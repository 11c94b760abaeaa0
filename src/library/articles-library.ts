import type { Answer, Question } from '../answer/answer.ts';
import { answerQuestion } from '../answer/answer-question.ts';
import { explainAnswer } from '../answer/explain.ts';
import { summarise } from '../answer/summarise.ts';
import type { Article } from '../article/article.ts';
import { MODEL, type Model } from '../answer/model.ts';
import { PassageIndex } from '../search/passage-index.ts';
import { QueryReader } from '../search/query-reader.ts';
import { Thesaurus } from '../search/thesaurus.ts';
import type { Library } from './library.ts';
import { QuestionIndex } from './question-index.ts';
import { questionText } from './question-text.ts';

/** A library whose articles can change while it is asked. */
export interface ArticlesLibrary extends Library {
  /** Puts an article in, in the place of the one that had its slug: at once, as a whole. */
  put(article: Article): void;
  /** Takes an article out; nothing happens when it is not there. */
  remove(slug: string): void;
  /** Reads questions with other words for words from now on. */
  replaceThesaurus(thesaurus: Thesaurus): void;
}

const NO_ARTICLE: Answer = {
  kind: 'declined',
  reason: 'no-article',
  nearest: null,
  confidence: 0,
  ranked: [],
  language: 'und',
};

/** What a library reads questions with, beside its articles. */
export interface LibraryOptions {
  /** Which words stand for which; by default none does. */
  readonly thesaurus?: Thesaurus;
  /** By default the one that is shipped. */
  readonly model?: Model;
}

/** A library in memory. A change and a question are each one synchronous step, so no answer mixes old and new. */
export function createLibrary(initial: readonly Article[], options: LibraryOptions = {}): ArticlesLibrary {
  const { thesaurus = new Thesaurus(), model = MODEL } = options;
  const articles = new Map<string, Article>();
  const index = new PassageIndex();
  let reader = new QueryReader(index.vocabulary, thesaurus);
  const questions = new QuestionIndex();

  const put = (article: Article): void => {
    articles.set(article.slug, article);
    index.put(article);
    questions.put(article);
  };
  initial.forEach(put);

  const hasArticleFor = ({ article }: Question): boolean =>
    article === null ? articles.size > 0 : articles.has(article);

  return {
    put,
    remove(slug) {
      articles.delete(slug);
      index.remove(slug);
      questions.remove(slug);
    },
    replaceThesaurus(replacement) {
      reader = new QueryReader(index.vocabulary, replacement);
    },
    articles: () => [...articles.values()].toSorted((a, b) => a.title.localeCompare(b.title)),
    article: (slug) => articles.get(slug) ?? null,
    ask: (question) => (hasArticleFor(question) ? answerQuestion(question, { index, reader, model }) : NO_ARTICLE),
    explain: (question) => (hasArticleFor(question) ? explainAnswer(question, { index, reader, model }) : null),
    summarise(slug, section, length) {
      const article = articles.get(slug);
      if (article === undefined) return null;
      if (section === null) return summarise(article, null, length);
      const chosen = article.sections[section];
      return chosen === undefined ? null : summarise(article, chosen, length);
    },
    suggest: (request) => questions.suggest(request),
    offer: (request) => questions.offer(request),
    questionText(slug, ref) {
      const article = articles.get(slug);
      return article === undefined ? null : questionText(article, ref);
    },
  };
}
