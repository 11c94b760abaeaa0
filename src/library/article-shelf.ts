import type { Article } from '../article/article.ts';
import { PassageIndex, type PreparedPassages } from '../search/passage-index.ts';
import { lastOf } from '../language/steps.ts';
import { QuestionIndex, type PreparedQuestions } from './question-index.ts';

/** An article that was read in: shown at any time at once, or cleared away. */
export interface PreparedArticle {
  readonly article: Article;
  readonly passages: PreparedPassages;
  readonly questions: PreparedQuestions;
}

/** What was shown and has to be cleared away. */
type Leftovers = Pick<PreparedArticle, 'passages' | 'questions'>;

/** What changes in one synchronous step. */
export interface ShelfChange {
  readonly show: readonly PreparedArticle[];
  /** Slugs; those that are not there are passed over. */
  readonly hide: readonly string[];
}

/** The articles of a library with their indexes, which show the same articles at any time. */
export class ArticleShelf {
  readonly passages = new PassageIndex();
  readonly questions = new QuestionIndex();
  readonly #articles = new Map<string, Article>();

  get articles(): ReadonlyMap<string, Article> {
    return this.#articles;
  }

  /** Puts an article in, in the place of the one that had its slug, at once. */
  put(article: Article): void {
    const prepared = lastOf(this.prepare(article));
    this.apply({ show: [prepared], hide: [] }).forEach((each) => {
      lastOf(this.clear(each));
    });
  }

  remove(slug: string): void {
    this.apply({ show: [], hide: [slug] }).forEach((each) => {
      lastOf(this.clear(each));
    });
  }

  /** Reads an article in, in steps that are short each. */
  *prepare(article: Article): Generator<undefined, PreparedArticle> {
    const passages = yield* this.passages.prepare(article);
    const questions = yield* this.questions.prepare(article);
    return { article, passages, questions };
  }

  /** @returns what is shown no longer, each to be cleared away */
  apply({ show, hide }: ShelfChange): readonly Leftovers[] {
    const leftovers: Leftovers[] = [];
    const leave = (passages: PreparedPassages | null, questions: PreparedQuestions | null): void => {
      if (passages !== null && questions !== null) leftovers.push({ passages, questions });
    };
    for (const slug of hide) {
      this.#articles.delete(slug);
      leave(this.passages.hide(slug), this.questions.hide(slug));
    }
    for (const { article, passages, questions } of show) {
      this.#articles.set(article.slug, article);
      leave(this.passages.show(passages), this.questions.show(questions));
    }
    return leftovers;
  }

  /** Forgets what is shown no longer, in steps that are short each. */
  *clear({ passages, questions }: Leftovers): Generator<undefined, void> {
    yield* this.passages.clear(passages);
    yield* this.questions.clear(questions);
  }
}
