import type { Answer } from '../answer/answer.ts';
import { answerQuestion } from '../answer/answer-question.ts';
import { summarise } from '../answer/summarise.ts';
import type { Article } from '../article/article.ts';
import { createMiniSearchIndex } from '../search/minisearch-index.ts';
import type { Library } from './library.ts';
import { QuestionIndex } from './question-index.ts';
import { questionText } from './question-text.ts';

/** A library whose articles can change while it is asked. */
export interface ArticlesLibrary extends Library {
  /** Puts an article in, in the place of the one that had its slug: at once, as a whole. */
  put(article: Article): void;
  /** Takes an article out; nothing happens when it is not there. */
  remove(slug: string): void;
}

const NO_ARTICLE: Answer = {
  kind: 'declined',
  reason: 'no-article',
  nearest: null,
  confidence: 0,
  ranked: [],
  language: 'und',
};

/** A library in memory. A change and a question are each one synchronous step, so no answer mixes old and new. */
export function createLibrary(initial: readonly Article[]): ArticlesLibrary {
  const articles = new Map<string, Article>();
  const index = createMiniSearchIndex();
  const questions = new QuestionIndex();

  const put = (article: Article): void => {
    articles.set(article.slug, article);
    index.put(article);
    questions.put(article);
  };
  initial.forEach(put);

  return {
    put,
    remove(slug) {
      articles.delete(slug);
      index.remove(slug);
      questions.remove(slug);
    },
    articles: () => [...articles.values()].toSorted((a, b) => a.title.localeCompare(b.title)),
    article: (slug) => articles.get(slug) ?? null,
    ask(question) {
      const known = question.article === null ? articles.size > 0 : articles.has(question.article);
      return known ? answerQuestion(question, index) : NO_ARTICLE;
    },
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
