import type { Article, Passage, Section, SidecarQuestion } from '../article/article.ts';
import { detectLanguage } from '../language/detect-language.ts';
import type { Language } from '../language/language.ts';
import { languageOf } from '../language/languages.ts';
import { findingSentences } from '../language/sentences.ts';
import type { Span } from '../language/span.ts';
import { endsStep, type Steps } from '../language/steps.ts';
import type { Token } from '../language/token.ts';
import { tokenising } from '../language/tokenise.ts';
import { findingSigns } from './answer-signs.ts';
import type { TermId } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words of a text that carry its topic, by their numbers in the index's vocabulary. */
export interface IndexedText {
  /** In the order of the text, without stop words. */
  readonly words: readonly TermId[];
  /** Hyphenated words run together (`noordkorea`), which stand for words that are in `words` already. */
  readonly joined: readonly TermId[];
}

export interface IndexedSentence {
  readonly span: Span;
  readonly text: IndexedText;
  /** What it holds that some question words ask for: flags of `SIGN`. */
  readonly signs: number;
  /** The terms of words with a capital that is not there for the sentence's beginning; none where all nouns have one. */
  readonly names: readonly TermId[];
  /** The terms of words with a digit. */
  readonly numbers: readonly TermId[];
}

/** One way to ask for a passage: a line of the sidecar, or the heading above a section's first passage. */
export interface IndexedLine {
  /** BCP 47 primary subtag. */
  readonly language: string;
  readonly text: IndexedText;
  /** Index into `IndexedPassage.sentences`; `null` when the line asks for the passage as a whole. */
  readonly sentence: number | null;
}

/** A passage as the index sees it: made once, when its article comes in. */
export interface IndexedPassage {
  readonly article: Article;
  readonly passage: Passage;
  /** BCP 47 primary subtag of the article's text. */
  readonly language: string;
  readonly title: IndexedText;
  readonly heading: IndexedText;
  readonly sentences: readonly IndexedSentence[];
  readonly lines: readonly IndexedLine[];
}

const NOTHING: IndexedText = { words: [], joined: [] };
const CAPITAL = /^\p{Lu}/u;
const DIGIT = /^\p{Nd}/u;

/**
 * Every passage of an article, read in the article's language; its sidecar lines each in their own. The vocabulary learns every word.
 *
 * @returns in short steps: nothing but now and then a passage, which all before it was a part of
 */
export function* indexArticle(article: Article, vocabulary: Vocabulary): Generator<IndexedPassage | undefined, void> {
  const language = languageOf(article.language);
  const title = yield* readText(article.title, language, vocabulary);
  yield;
  const questions = byPassage(article.questions);
  for (const section of article.sections) {
    const heading = section.heading === null ? NOTHING : yield* readText(section.heading, language, vocabulary);
    for (const passage of section.passages) {
      const indexed: IndexedSentence[] = [];
      const spans = yield* findingSentences(passage.text, language);
      yield;
      for (const span of spans) {
        const text = passage.text.slice(span.start, span.end);
        indexed.push(yield* indexSentence(text, span, language, vocabulary));
        yield;
      }
      const lines = [...headingLine(section, passage, heading, language)];
      for (const question of questions.get(passage.number) ?? []) {
        lines.push(yield* sidecarLine(question, language, vocabulary));
        yield;
      }
      yield { article, passage, language: language.code, title, heading, sentences: indexed, lines };
    }
  }
}

function byPassage(questions: readonly SidecarQuestion[]): ReadonlyMap<number, readonly SidecarQuestion[]> {
  const groups = new Map<number, SidecarQuestion[]>();
  for (const question of questions) {
    const group = groups.get(question.passage);
    if (group === undefined) groups.set(question.passage, [question]);
    else group.push(question);
  }
  return groups;
}

function* indexSentence(text: string, span: Span, language: Language, vocabulary: Vocabulary): Steps<IndexedSentence> {
  const tokens = yield* tokenising(text, language);
  const names: TermId[] = [];
  const numbers: TermId[] = [];
  const opening = tokens[0]?.start ?? 0;
  for (const [at, token] of tokens.entries()) {
    if (endsStep(at)) yield;
    if (token.stop || token.joined) continue;
    const hasCapital = CAPITAL.test(token.text);
    const term = vocabulary.terms.intern(token.term);
    if (DIGIT.test(token.text)) numbers.push(term);
    // A sentence's first word has a capital anyway; before another it begins a name (*Lloyd Austin*).
    else if (hasCapital && (token.start > opening || CAPITAL.test(tokens[at + 1]?.text ?? ''))) names.push(term);
    if (token.start > opening) vocabulary.terms.see(term, hasCapital || DIGIT.test(token.text));
  }
  return {
    span,
    text: yield* indexText(tokens, vocabulary),
    signs: yield* findingSigns(text),
    names: language.nounsHaveCapitals ? [] : names,
    numbers,
  };
}

function* readText(text: string, language: Language, vocabulary: Vocabulary): Steps<IndexedText> {
  return yield* indexText(yield* tokenising(text, language), vocabulary);
}

function* indexText(tokens: readonly Token[], vocabulary: Vocabulary): Steps<IndexedText> {
  const words: TermId[] = [];
  const joined: TermId[] = [];
  let read = 0;
  for (const token of tokens) {
    if (endsStep(read++)) yield;
    if (token.stop) continue;
    const id = vocabulary.learn(token.folded, token.term);
    (token.joined ? joined : words).push(id);
  }
  return { words, joined };
}

/** A heading asks for the first passage below it, also where it is no question in form. */
function headingLine(
  section: Section,
  passage: Passage,
  heading: IndexedText,
  language: Language,
): readonly IndexedLine[] {
  const opensSection = section.passages[0] === passage && section.heading !== null;
  return opensSection ? [{ language: language.code, text: heading, sentence: null }] : [];
}

function* sidecarLine(
  question: SidecarQuestion,
  articleLanguage: Language,
  vocabulary: Vocabulary,
): Steps<IndexedLine> {
  const code = detectLanguage(question.text, { locale: null, library: [articleLanguage.code, 'en'] });
  return {
    language: code,
    text: yield* readText(question.text, languageOf(code), vocabulary),
    sentence: question.sentence === null ? null : question.sentence - 1,
  };
}
