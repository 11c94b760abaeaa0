import MiniSearch from 'minisearch';
import type { Article } from '../article/article.ts';
import { fold } from '../language/fold.ts';
import { lastOf } from '../language/steps.ts';
import { questionsOf, type AnsweredQuestion } from './answered-question.ts';
import type { OfferRequest, Suggestion, SuggestionRequest } from './library.ts';
import { offerFrom, suggestFrom, type IsWanted, type QuestionSearch, type Tolerance } from './suggestions.ts';
import { fitsTyped } from './typed-topic.ts';

/** A question in the index. */
interface IndexedQuestion extends AnsweredQuestion {
  /** Unique over the index, also beside those of the text that an article had before. */
  readonly id: number;
}

/** A question in the reader's language is worth this many times one in another. */
const OWN_LANGUAGE_BOOST = 3;
/** An article's own question is worth this many times a line of its sidecar. */
const SECTION_BOOST = 1.5;

/** An article's questions in the index, which are found as long as they are shown. */
export interface PreparedQuestions {
  readonly slug: string;
  readonly questions: readonly IndexedQuestion[];
  /** Set by the index alone. */
  isShown: boolean;
}

/** A question in the index, with what it came in with. */
interface Entry {
  readonly question: IndexedQuestion;
  readonly prepared: PreparedQuestions;
}

/**
 * The questions that the library's articles answer: their section headings and sidecar lines, found while someone types. Like
 * `PassageIndex` it reads articles in and clears them away step by step, and shows or hides each at once.
 */
export class QuestionIndex implements QuestionSearch {
  readonly #engine = new MiniSearch<IndexedQuestion>({ fields: ['text'], processTerm: (term) => fold(term) || null });
  readonly #shown = new Map<string, PreparedQuestions>();
  readonly #entries = new Map<number, Entry>();
  #lastId = 0;

  /** Puts an article's questions in, in the place of those that had its slug, at once. */
  put(article: Article): void {
    const old = this.show(lastOf(this.prepare(article)));
    if (old !== null) lastOf(this.clear(old));
  }

  remove(slug: string): void {
    const old = this.hide(slug);
    if (old !== null) lastOf(this.clear(old));
  }

  /** Reads an article's questions in, one a step; not shown yet. */
  *prepare(article: Article): Generator<undefined, PreparedQuestions> {
    const questions: IndexedQuestion[] = [];
    const prepared: PreparedQuestions = { slug: article.slug, questions, isShown: false };
    for (const answered of questionsOf(article)) {
      const question = { id: ++this.#lastId, ...answered };
      questions.push(question);
      this.#entries.set(question.id, { question, prepared });
      this.#engine.add(question);
      yield;
    }
    return prepared;
  }

  /** @returns what was shown under its slug until now, to be cleared */
  show(prepared: PreparedQuestions): PreparedQuestions | null {
    const old = this.hide(prepared.slug);
    this.#shown.set(prepared.slug, prepared);
    prepared.isShown = true;
    return old;
  }

  /** @returns what was shown, to be cleared */
  hide(slug: string): PreparedQuestions | null {
    const old = this.#shown.get(slug) ?? null;
    if (old === null) return null;
    this.#shown.delete(slug);
    old.isShown = false;
    return old;
  }

  /** Forgets what is not shown (any more), a question a step. */
  *clear({ questions }: PreparedQuestions): Generator<undefined, void> {
    for (const question of questions) {
      this.#engine.remove(question);
      this.#entries.delete(question.id);
      yield;
    }
  }

  suggest(request: SuggestionRequest, isVisible: IsWanted = () => true): readonly Suggestion[] {
    return suggestFrom(this, request, isVisible);
  }

  offer(request: OfferRequest, isVisible: IsWanted = () => true): readonly Suggestion[] {
    return offerFrom(this, request, isVisible);
  }

  all(isWanted: IsWanted): readonly AnsweredQuestion[] {
    const wanted = [...this.#shown.values()].filter(({ slug }) => isWanted(slug));
    return wanted.flatMap(({ questions }) => questions);
  }

  search(words: string, isWanted: IsWanted, language: string, tolerance: Tolerance): readonly AnsweredQuestion[] {
    const results = this.#engine.search(words, {
      ...tolerance,
      boostDocument: (id) => {
        const question = this.#shownQuestion(id);
        const own = question?.language === language ? OWN_LANGUAGE_BOOST : 1;
        return own * (question?.ref.kind === 'section' ? SECTION_BOOST : 1);
      },
      filter: ({ id, terms, queryTerms }) => {
        const slug = this.#shownQuestion(id)?.slug;
        return slug !== undefined && isWanted(slug) && fitsTyped(terms, queryTerms);
      },
    });
    return results.flatMap(({ id }) => this.#shownQuestion(id) ?? []);
  }

  #shownQuestion(id: unknown): IndexedQuestion | undefined {
    const entry = typeof id === 'number' ? this.#entries.get(id) : undefined;
    return entry?.prepared.isShown === true ? entry.question : undefined;
  }
}
