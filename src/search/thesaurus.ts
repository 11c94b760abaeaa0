import { languageOf } from '../language/languages.ts';
import { Spellings } from './spellings.ts';
import { lastOf } from '../language/steps.ts';
import { tokenise } from '../language/tokenise.ts';

/** Another way to say a word or a phrase. */
export interface Related {
  readonly kind: 'synonym' | 'translation';
  /** Its terms without stop words: one for a word, several for a phrase. */
  readonly terms: readonly string[];
  /** BCP 47 primary subtag of the language that the terms are in. */
  readonly language: string;
}

/** A line of a list of synonyms (every member is a way to say every other), or an entry of a list of translations. */
export type ThesaurusEntry =
  | { readonly kind: 'synonyms'; readonly language: string; readonly members: readonly string[] }
  | {
      readonly kind: 'translation';
      readonly from: string;
      readonly to: string;
      readonly word: string;
      readonly translations: readonly string[];
    };

/** The most words that a phrase has which is looked for in a question. */
const MAX_PHRASE = 3;

/** What is known of one language's words and phrases, by their terms with spaces between. */
interface OfLanguage {
  readonly words: Map<string, Related[]>;
  /** The first terms of phrases: most words of a question open none. */
  readonly openings: Set<string>;
  /** The terms of the words that are no phrases, by their spelling (folded). */
  readonly singles: Map<string, string>;
  /** Of the same words; made when a mistyped one is first looked for. */
  spellings: Spellings<string> | null;
}

/**
 * Which words stand for which. An entry is one sense: what two entries say of one word is never joined, so that *bank* is a
 * bench to one group and a lender to another, and a bench is no lender.
 */
export class Thesaurus {
  readonly #entries: readonly ThesaurusEntry[];
  /** Made when a language is first asked for or prepared. */
  readonly #languages = new Map<string, OfLanguage>();

  constructor(entries: Iterable<ThesaurusEntry> = []) {
    this.#entries = [...entries];
  }

  /** Makes ready what questions in a language need, which takes some tenths of a second that no question should wait for. */
  prepare(language: string): void {
    lastOf(this.preparing(language));
  }

  /** The languages that an entry says something of: BCP 47 primary subtags. */
  get listed(): ReadonlySet<string> {
    return new Set(
      this.#entries.flatMap((entry) => (entry.kind === 'synonyms' ? [entry.language] : [entry.from, entry.to])),
    );
  }

  /** The languages that something was asked of, or prepared: BCP 47 primary subtags. */
  get languages(): readonly string[] {
    return [...this.#languages.keys()];
  }

  /** The same, an entry or a word a step. */
  *preparing(language: string): Generator<undefined, void> {
    const known = this.#languages.get(language) ?? (yield* this.#reading(language));
    known.spellings ??= yield* spelling(known);
  }

  /** What stands for a word. @param term - of it, @param language - that it is stemmed in */
  related(term: string, language: string): readonly Related[] {
    return this.#of(language).words.get(term) ?? [];
  }

  /**
   * What stands for the words that one may be a typing error of: the most alike, and those that are as much.
   *
   * @param word - folded
   * @param language - that it is in
   */
  relatedToSlip(word: string, language: string): readonly Related[] {
    const slips = spellingsOf(this.#of(language)).near(word, true);
    const best = slips.find(({ kind }) => kind === 'typo')?.likeness;
    return slips
      .filter(({ kind, likeness }) => kind === 'typo' && likeness === best)
      .flatMap(({ term }) => this.related(term, language));
  }

  /**
   * For each word of a question what stands for a phrase that it is part of.
   *
   * @param terms - of the question, in order
   * @param language - that they are stemmed in
   */
  relatedToPhrases(terms: readonly string[], language: string): readonly (readonly Related[])[] {
    const { openings, words } = this.#of(language);
    const found = terms.map((): Related[] => []);
    for (const [from, term] of terms.entries()) {
      if (!openings.has(term)) continue;
      for (let to = from + 2; to <= Math.min(from + MAX_PHRASE, terms.length); to++) {
        const ofPhrase = words.get(terms.slice(from, to).join(' ')) ?? [];
        for (const related of found.slice(from, to)) related.push(...ofPhrase);
      }
    }
    return found;
  }

  #of(language: string): OfLanguage {
    return this.#languages.get(language) ?? lastOf(this.#reading(language));
  }

  *#reading(language: string): Generator<undefined, OfLanguage> {
    const known: OfLanguage = { words: new Map(), openings: new Set(), singles: new Map(), spellings: null };
    for (const entry of this.#entries) {
      addEntry(known, language, entry);
      yield;
    }
    // A question between two steps may have needed it.
    const sooner = this.#languages.get(language);
    if (sooner !== undefined) return sooner;
    this.#languages.set(language, known);
    return known;
  }
}

/** Adds what an entry says of a language's words. */
function addEntry(known: OfLanguage, language: string, entry: ThesaurusEntry): void {
  if (entry.kind === 'synonyms') {
    if (entry.language !== language) return;
    const members = entry.members.map((member) => readPhrase(member, language));
    for (const key of members) {
      for (const { terms } of members) {
        if (key.terms.join(' ') !== terms.join(' ')) addRelated(known, key, { kind: 'synonym', terms, language });
      }
    }
    return;
  }
  const { from, to, word, translations } = entry;
  if (from === language) {
    const key = readPhrase(word, from);
    for (const translation of translations) {
      addRelated(known, key, { kind: 'translation', terms: readPhrase(translation, to).terms, language: to });
    }
  }
  if (to === language) {
    const { terms } = readPhrase(word, from);
    for (const translation of translations) {
      addRelated(known, readPhrase(translation, to), { kind: 'translation', terms, language: from });
    }
  }
}

function addRelated({ words, openings, singles }: OfLanguage, key: Phrase, related: Related): void {
  const [opening, ...others] = key.terms;
  if (opening === undefined || key.terms.length > MAX_PHRASE || related.terms.length === 0) return;
  if (others.length > 0) openings.add(opening);
  else singles.set(key.words[0] ?? '', opening);
  const joined = key.terms.join(' ');
  const before = words.get(joined);
  if (before === undefined) words.set(joined, [related]);
  else before.push(related);
}

function spellingsOf(known: OfLanguage): Spellings<string> {
  known.spellings ??= lastOf(spelling(known));
  return known.spellings;
}

function* spelling({ singles }: OfLanguage): Generator<undefined, Spellings<string>> {
  const spellings = new Spellings<string>();
  for (const [word, term] of singles) {
    spellings.learn(word, term);
    yield;
  }
  return spellings;
}

/** A word, or several, without stop words; side by side as terms and as they are spelt (folded). */
interface Phrase {
  readonly terms: readonly string[];
  readonly words: readonly string[];
}

function readPhrase(text: string, code: string): Phrase {
  const tokens = tokenise(text, languageOf(code)).filter(({ joined }) => !joined);
  const content = tokens.filter(({ stop }) => !stop);
  const kept = content.length > 0 ? content : tokens;
  return { terms: kept.map(({ term }) => term), words: kept.map(({ folded }) => folded) };
}
