import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Article } from '../article/article.ts';
import { detectLanguage } from '../language/detect-language.ts';
import { fold } from '../language/fold.ts';
import { LANGUAGES } from '../language/languages.ts';
import { OFFERED_QUESTIONS, type OfferRequest, type Suggestion, type SuggestionRequest } from './library.ts';

/** A question that an article answers, as the index holds it. */
interface IndexedQuestion extends Suggestion {
  /** `slug/n`: unique over the index. */
  readonly id: string;
  readonly language: string;
  /** Id of the passage that answers it. */
  readonly passage: string;
}

const WORD = /[\p{L}\p{N}'-]+/gu;
/** A question in the reader's language is worth this many times one in another. */
const OWN_LANGUAGE_BOOST = 3;
/** An article's own question is worth this many times a line of its sidecar. */
const SECTION_BOOST = 1.5;

/** The questions that the library's articles answer: their section headings and sidecar lines, found while someone types. */
export class QuestionIndex {
  readonly #engine = new MiniSearch<IndexedQuestion>({ fields: ['text'], processTerm: (term) => fold(term) || null });
  readonly #bySlug = new Map<string, readonly IndexedQuestion[]>();
  readonly #byId = new Map<string, IndexedQuestion>();

  /** Puts an article's questions in, in the place of those that had its slug. */
  put(article: Article): void {
    this.remove(article.slug);
    const questions = questionsOf(article);
    this.#bySlug.set(article.slug, questions);
    for (const question of questions) this.#byId.set(question.id, question);
    this.#engine.addAll(questions);
  }

  remove(slug: string): void {
    for (const question of this.#bySlug.get(slug) ?? []) {
      this.#engine.remove(question);
      this.#byId.delete(question.id);
    }
    this.#bySlug.delete(slug);
  }

  suggest({ typed, article, language, limit }: SuggestionRequest): readonly Suggestion[] {
    const questions = typed.trim() === '' ? this.#all(article, language) : this.#fitting(typed, article, language);
    return distinct(questions, ({ text }) => fold(text))
      .slice(0, limit)
      .map(toSuggestion);
  }

  offer({ question, article, language }: OfferRequest): readonly Suggestion[] {
    const asked = fold(question).match(WORD) ?? [];
    const topic = asked.filter((word) => !isStopWord(word)).join(' ');
    const near = topic === '' ? [] : this.#search(topic, article, language);
    const all = this.#all(article, language);
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

  #all(article: string | null, language: string): readonly IndexedQuestion[] {
    const questions = article === null ? [...this.#bySlug.values()].flat() : (this.#bySlug.get(article) ?? []);
    return questions.toSorted((a, b) => untypedOrder(a, language) - untypedOrder(b, language));
  }

  #fitting(typed: string, article: string | null, language: string): readonly IndexedQuestion[] {
    return this.#search(topicOf(typed), article, language, {
      // The last word is still being typed.
      prefix: (_term, position, terms) => position === terms.length - 1,
      fuzzy: (term) => (term.length > 4 ? 1 : false),
    });
  }

  #search(
    words: string,
    article: string | null,
    language: string,
    tolerance: Pick<SearchOptions, 'prefix' | 'fuzzy'> = {},
  ): readonly IndexedQuestion[] {
    const results = this.#engine.search(words, {
      ...tolerance,
      boostDocument: (id) => {
        const question = this.#byId.get(String(id));
        const own = question?.language === language ? OWN_LANGUAGE_BOOST : 1;
        return own * (question?.ref.kind === 'section' ? SECTION_BOOST : 1);
      },
      filter: ({ id, terms, queryTerms }) =>
        (article === null || this.#byId.get(String(id))?.slug === article) && fits(terms, queryTerms),
    });
    return results.flatMap(({ id }) => this.#byId.get(String(id)) ?? []);
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

function questionsOf(article: Article): readonly IndexedQuestion[] {
  const { slug } = article;
  const sections = article.sections
    .filter(({ heading, passages }) => heading !== null && passages.length > 0)
    .map(({ index, heading, passages }) => ({
      ref: { kind: 'section', section: index } as const,
      passage: passages[0]?.id ?? '',
      text: heading ?? '',
      language: article.language,
    }));
  const lines = article.questions.map(({ text, passage }, index) => ({
    ref: { kind: 'sidecar', index } as const,
    passage: `${slug}#${passage}`,
    text,
    language: detectLanguage(text, { locale: null, library: [article.language, 'en'] }),
  }));
  return [...sections, ...lines].map((question, n) => ({ id: `${slug}/${n}`, slug, ...question }));
}
