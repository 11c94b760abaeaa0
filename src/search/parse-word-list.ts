import type { Problem } from '../article/problem.ts';
import { fold } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { languageOf } from '../language/languages.ts';
import { primarySubtag, UNKNOWN } from '../language/primary-subtag.ts';
import type { ThesaurusEntry } from './thesaurus.ts';

/** What a list of words holds, with its languages as BCP 47 primary subtags. */
export type WordListKind =
  | { readonly kind: 'synonyms'; readonly language: string }
  | { readonly kind: 'translations'; readonly from: string; readonly to: string };

export interface ParsedWordList {
  /** One a line, in the order of the file, as they are written there. */
  readonly entries: readonly ThesaurusEntry[];
  /** By line; all of them at once. */
  readonly problems: readonly Problem[];
}

/** UTF-16 units of one word or phrase: room for the longest names of organisations, none for a sentence. */
export const MAX_LISTED_WORD_LENGTH = 80;
/** Words on one line. A thesaurus holds every pair of them, and what has one sense has not this many words. */
export const MAX_LISTED_WORDS = 24;

const FILE_NAME = /^(?:synonyms\.([a-z]+)|translations\.([a-z]+)-([a-z]+))\.txt$/;
const LINE_END = /\r\n|[\n\r]/;
/** A `#` within a word belongs to it: `C#`. */
const COMMENT = /(?:^|\s)#[^]*$/;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const LOWER_CASE = /\p{Ll}/u;

/** What the file of this name lists: `synonyms.nl.txt`, `translations.en-nl.txt`; `null` when it is no list of words. */
export function wordListKind(fileName: string): WordListKind | null {
  const [, language, from, to] = FILE_NAME.exec(fileName) ?? [];
  if (isLanguage(language)) return { kind: 'synonyms', language };
  if (isLanguage(from) && isLanguage(to) && from !== to) return { kind: 'translations', from, to };
  return null;
}

/** Reads a list of words: an entry a line, what follows a `#` passed over. A wrong line is left out. Never throws, whatever the text. */
export function parseWordList(kind: WordListKind, text: string): ParsedWordList {
  const entries: ThesaurusEntry[] = [];
  const problems: Problem[] = [];
  const read = lineReader(kind);
  for (const [at, whole] of text.split(LINE_END).entries()) {
    const written = whole.replace(COMMENT, '').trim();
    if (written === '') continue;
    const entry = read(written, at + 1);
    if ('id' in entry) problems.push(entry);
    else entries.push(entry);
  }
  return { entries, problems };
}

function lineReader(kind: WordListKind): (written: string, line: number) => ThesaurusEntry | Problem {
  if (kind.kind === 'translations') return (written, line) => readTranslation(written, line, kind.from, kind.to);
  const language = languageOf(kind.language);
  return (written, line) => readSynonyms(written, line, language);
}

function readSynonyms(written: string, line: number, language: Language): ThesaurusEntry | Problem {
  const members = wordsIn(written);
  const oversize = oversizeOf(members, line);
  if (oversize !== null) return oversize;
  const searched = new Set(members.filter((member) => isSearched(member, language)).map(fold));
  if (searched.size < 2) return { id: 'synonyms-too-few', params: {}, level: 'error', line };
  return { kind: 'synonyms', language: language.code, members };
}

function readTranslation(written: string, line: number, from: string, to: string): ThesaurusEntry | Problem {
  const [left = '', right = '', ...others] = written.split(':');
  const words = wordsIn(left);
  const translations = wordsIn(right);
  const oversize = oversizeOf([...words, ...translations], line);
  if (oversize !== null) return oversize;
  const [word] = words;
  if (word === undefined || words.length > 1 || translations.length === 0 || others.length > 0) {
    return { id: 'translation-form', params: {}, level: 'error', line };
  }
  return { kind: 'translation', from, to, word, translations };
}

function wordsIn(list: string): readonly string[] {
  return list
    .split(',')
    .map((word) => word.replace(/\s+/gu, ' ').trim())
    .filter((word) => LETTER_OR_DIGIT.test(word));
}

function oversizeOf(words: readonly string[], line: number): Problem | null {
  if (words.length > MAX_LISTED_WORDS) {
    const params = { words: words.length, limit: MAX_LISTED_WORDS };
    return { id: 'listed-words-too-many', params, level: 'error', line };
  }
  const long = words.find(({ length }) => length > MAX_LISTED_WORD_LENGTH);
  if (long === undefined) return null;
  const params = { length: long.length, limit: MAX_LISTED_WORD_LENGTH };
  return { id: 'listed-word-too-long', params, level: 'error', line };
}

/** Whether a search looks for it: not for stop words alone, unless they stand in capitals, as names: *US*. */
function isSearched(word: string, { stopWords }: Language): boolean {
  if (!LOWER_CASE.test(word)) return true;
  return fold(word)
    .split(' ')
    .some((piece) => !stopWords.has(piece));
}

function isLanguage(text: string | undefined): text is string {
  return text !== undefined && text !== UNKNOWN && primarySubtag(text) === text;
}
