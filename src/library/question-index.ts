import { lastOf } from '../search/steps.ts';
import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Article } from '../article/article.ts';
import { detectLanguage } from '../language/detect-language.ts';
import { fold } from '../language/fold.ts';
import { LANGUAGES } from '../language/languages.ts';
import { OFFERED_QUESTIONS, type OfferRequest, type Suggestion, type SuggestionRequest } from './library.ts';

/** A question that an article answers, as the index holds it. */
interface IndexedQuestion extends Suggestion {
  /** Unique over the index, also beside those of the text that an article had before. */
  readonly id: number;
  readonly language: string;
  /** Id of the passage that answers it. */
  readonly passage: string;
}

const WORD = /[\p{L}\p{N}'-]+/gu;
/** A question in the reader's language is worth this many times one in another. */
const OWN_LANGUAGE_BOOST = 3;
/** An article's own question is worth this many times a line of its sidecar. */
const SECTION_BOOST = 1.5;

/** An article's questions in the index, which are found as long as they are shown. */
export interface PreparedQuestions {
  readonly slug: string;
  readonly questions: readonly IndexedQuestion[];
}

/** Whether the reader may see the article of this slug. */
type IsVisible = (slug: string) => boolean;

/**
 * The questions that the library's articles answer: their section headings and sidecar lines, found while someone types. Like
 * `PassageIndex` it reads articles in and clears them away step by step, and shows or hides each at once.
 */
export class QuestionIndex {
  readonly #engine = new MiniSearch<IndexedQuestion>({ fields: ['text'], processTerm: (term) => fold(term) || null });
  readonly #shown = new Map<string, PreparedQuestions>();
  /** Those that are shown. */
  readonly #byId = new Map<number, IndexedQuestion>();
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
    const { slug } = article;
    const questions: IndexedQuestion[] = [];
    for (const question of questionsOf(article)) {
      const indexed = { id: ++this.#lastId, slug, ...question };
      questions.push(indexed);
      this.#engine.add(indexed);
      yield;
    }
    return { slug, questions };
  }

  /** @returns what was shown under its slug until now, to be cleared */
  show(prepared: PreparedQuestions): PreparedQuestions | null {
    const old = this.hide(prepared.slug);
    this.#shown.set(prepared.slug, prepared);
    for (const question of prepared.questions) this.#byId.set(question.id, question);
    return old;
  }

  /** @returns what was shown, to be cleared */
  hide(slug: string): PreparedQuestions | null {
    const old = this.#shown.get(slug) ?? null;
    this.#shown.delete(slug);
    for (const { id } of old?.questions ?? []) this.#byId.delete(id);
    return old;
  }

  /** Forgets what is not shown (any more), a question a step. */
  *clear({ questions }: PreparedQuestions): Generator<undefined, void> {
    for (const question of questions) {
      this.#engine.remove(question);
      yield;
    }
  }

  suggest(
    { typed, article, language, limit }: SuggestionRequest,
    isVisible: IsVisible = () => true,
  ): readonly Suggestion[] {
    const wanted: IsVisible = (slug) => (article === null || slug === article) && isVisible(slug);
    const questions = typed.trim() === '' ? this.#all(wanted, language) : this.#fitting(typed, wanted, language);
    return distinct(questions, ({ text }) => fold(text))
      .slice(0, limit)
      .map(toSuggestion);
  }

  offer({ question, article, language }: OfferRequest, isVisible: IsVisible = () => true): readonly Suggestion[] {
    const wanted: IsVisible = (slug) => (article === null || slug === article) && isVisible(slug);
    const asked = fold(question).match(WORD) ?? [];
    const topic = asked.filter((word) => !isStopWord(word)).join(' ');
    const near = topic === '' ? [] : this.#search(topic, wanted, language);
    const all = this.#all(wanted, language);
    const offered = [
      ...near.filter(isQuestion),
      ...all.filter((each) => isQuestion(each) && each.language === language),
      ...all.filter(isQuestion),
      ...all,
    ];
    return distinct(offered, ({ passage }) => passage)
      .slice(0, OFFERED_QUESTIONS)
      .map(toSuggestion);
  }

  #all(isWanted: IsVisible, language: string): readonly IndexedQuestion[] {
    const wanted = [...this.#shown.values()].filter(({ slug }) => isWanted(slug));
    const questions = wanted.flatMap((prepared) => prepared.questions);
    return questions.toSorted((a, b) => untypedOrder(a, language) - untypedOrder(b, language));
  }

  #fitting(typed: string, isWanted: IsVisible, language: string): readonly IndexedQuestion[] {
    return this.#search(topicOf(typed), isWanted, language, {
      // The last word is still being typed.
      prefix: (_term, position, terms) => position === terms.length - 1,
      fuzzy: (term) => (term.length > 4 ? 1 : false),
    });
  }

  #search(
    words: string,
    isWanted: IsVisible,
    language: string,
    tolerance: Pick<SearchOptions, 'prefix' | 'fuzzy'> = {},
  ): readonly IndexedQuestion[] {
    const results = this.#engine.search(words, {
      ...tolerance,
      boostDocument: (id) => {
        const question = this.#questionOf(id);
        const own = question?.language === language ? OWN_LANGUAGE_BOOST : 1;
        return own * (question?.ref.kind === 'section' ? SECTION_BOOST : 1);
      },
      filter: ({ id, terms, queryTerms }) => {
        const slug = this.#questionOf(id)?.slug;
        return slug !== undefined && isWanted(slug) && fits(terms, queryTerms);
      },
    });
    return results.flatMap(({ id }) => this.#questionOf(id) ?? []);
  }

  /** `undefined` where it is not shown. */
  #questionOf(id: unknown): IndexedQuestion | undefined {
    return typeof id === 'number' ? this.#byId.get(id) : undefined;
  }
}

function isQuestion({ text }: IndexedQuestion): boolean {
  return text.trimEnd().endsWith('?');
}

function toSuggestion({ slug, ref, text }: IndexedQuestion): Suggestion {
  return { slug, ref, text };
}

/** The first of those that share a key. */
function distinct<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const isNew = !seen.has(keyOf(item));
    seen.add(keyOf(item));
    return isNew;
  });
}

/** Before anything is typed: headings that are questions, other headings, then the sidecar, the reader's language first. */
function untypedOrder({ ref, text, language }: IndexedQuestion, reader: string): number {
  if (ref.kind === 'section') return text.trimEnd().endsWith('?') ? 0 : 1;
  return language === reader ? 2 : 3;
}

/** What was typed without its stop words but the last, which may be the beginning of another; all of it where no more is left. */
function topicOf(typed: string): string {
  const words = fold(typed).match(WORD) ?? [];
  const topic = words.filter((word, at) => at === words.length - 1 || !isStopWord(word));
  return (topic.length > 1 || !isStopWord(topic[0] ?? '') ? topic : words).join(' ');
}

/** A near spelling counts when it begins with the same letter and is no stop word: *mogen* and *zorgen* do not fit *morgen*. */
function fits(terms: readonly string[], typed: readonly string[]): boolean {
  return terms.some(
    (term) => typed.includes(term) || (!isStopWord(term) && typed.some((word) => term.startsWith(word.charAt(0)))),
  );
}

function isStopWord(word: string): boolean {
  return LANGUAGES.some(({ stopWords }) => stopWords.has(word));
}

/** In their own order, one by one: to tell a line's language takes its time. */
function* questionsOf(article: Article): Generator<Omit<IndexedQuestion, 'id' | 'slug'>> {
  for (const { index, heading, passages } of article.sections) {
    const [first] = passages;
    if (heading === null || first === undefined) continue;
    yield { ref: { kind: 'section', section: index }, passage: first.id, text: heading, language: article.language };
  }
  for (const [index, { text, passage }] of article.questions.entries()) {
    yield {
      ref: { kind: 'sidecar', index },
      passage: `${article.slug}#${passage}`,
      text,
      language: detectLanguage(text, { locale: null, library: [article.language, 'en'] }),
    };
  }
}
