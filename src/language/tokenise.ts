import { APOSTROPHES, fold } from './fold.ts';
import type { Language } from './language.ts';
import { NOT_PLAIN, PLAIN_TOKEN, TOKEN } from './token-pattern.ts';
import type { Steps } from './steps.ts';
import type { Token } from './token.ts';
import { joinWords, readAmount, readInitials, readWord, type Word } from './word.ts';

/** The one on the keyboard, the typographer's, and the one that does not break. */
const HYPHENS = '-\u2010\u2011';
const LOWER_CASE = /\p{Ll}/u;
const LETTER = /\p{L}/u;
/** A text that is about this long, in UTF-16 units, is read in a millisecond or two. */
const PIECE = 4_000;
/** Where a text can be cut without any word, number, amount or compound being cut. */
const BETWEEN_WORDS = /(?<=\p{L}) (?=\p{L})/gu;
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`);

/**
 * The searchable words of a text. Their spans start in order; a joined token comes right before its parts: `Noord-Korea` gives
 * `noordkorea` (joined), `noord`, `korea`; `€ 5,50` gives `€5,50` (joined), `5,50`. Takes any string whatever.
 */
export function tokenise(text: string, language: Language): readonly Token[] {
  return read(text, language, capitalsMatterIn(text));
}

/** The same in steps, for a text that may be long; one without spaces between letters is a single step. */
export function* tokenising(text: string, language: Language): Steps<readonly Token[]> {
  if (text.length <= PIECE) return tokenise(text, language);
  const capitalsMatter = capitalsMatterIn(text);
  const tokens: Token[] = [];
  for (let from = 0; from < text.length;) {
    const to = cutAfter(text, from + PIECE);
    for (const token of read(text.slice(from, to), language, capitalsMatter)) {
      tokens.push({ ...token, start: token.start + from, end: token.end + from });
    }
    from = to;
    yield;
  }
  return tokens;
}

/** The first place from there on where the text can be cut, or its end. */
function cutAfter(text: string, from: number): number {
  BETWEEN_WORDS.lastIndex = from;
  return BETWEEN_WORDS.exec(text)?.index ?? text.length;
}

/** In a text without lower case, capitals say nothing: WHO is just who. */
function capitalsMatterIn(text: string): boolean {
  return LOWER_CASE.test(text);
}

function read(text: string, language: Language, capitalsMatter: boolean): readonly Token[] {
  if (!NOT_PLAIN.test(text)) return withCompounds(plainWords(text, language, capitalsMatter), text, language);
  const words: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [whole, before = '', initials, word = '', after = ''] = match;
    const start = match.index + before.length;
    if (initials !== undefined) {
      words.push(token(start, initials, readInitials(initials, language)));
      continue;
    }
    const sign = (before || after).trim();
    if (sign !== '') words.push(token(match.index, whole, readAmount(word, sign, language), true));
    pushWord(words, start, word, language, capitalsMatter);
  }
  return withCompounds(words, text, language);
}

/** The words of a text without numbers and initialisms. */
function plainWords(text: string, language: Language, capitalsMatter: boolean): readonly Token[] {
  const words: Token[] = [];
  PLAIN_TOKEN.lastIndex = 0;
  for (let match = PLAIN_TOKEN.exec(text); match !== null; match = PLAIN_TOKEN.exec(text)) {
    pushWord(words, match.index, match[0], language, capitalsMatter);
  }
  return words;
}

/** One word, or two where one is elided. */
function pushWord(words: Token[], start: number, word: string, language: Language, capitalsMatter: boolean): void {
  const elided = elisionOf(word, language);
  if (elided !== '') words.push(token(start, elided, readWord(elided, language, false)));
  const from = elided === '' ? 0 : elided.length + 1;
  const rest = word.slice(from);
  words.push(token(start + from, rest, readWord(rest, language, capitalsMatter)));
}

function token(start: number, text: string, word: Word, joined = false): Token {
  const { folded, term, stop } = word;
  return { start, end: start + text.length, text, folded, term, stop, joined };
}

/** `l` of *l'État*; empty where nothing is elided. */
function elisionOf(word: string, language: Language): string {
  if (language.elisions.size === 0) return '';
  const before = word.slice(0, Math.max(0, word.search(APOSTROPHE)));
  return language.elisions.has(fold(before)) ? before : '';
}

/** The words, with a joined token before each run of them that hyphens hold together. */
function withCompounds(words: readonly Token[], text: string, language: Language): readonly Token[] {
  const tokens: Token[] = [];
  let parts: Token[] = [];
  const close = (): void => {
    const [first] = parts;
    const last = parts.at(-1);
    if (first && last && first !== last && parts.some((part) => LETTER.test(part.text)))
      tokens.push(token(first.start, text.slice(first.start, last.end), joinWords(parts, language), true));
    tokens.push(...parts);
    parts = [];
  };
  for (const word of words) {
    const previous = parts.at(-1);
    if (previous && !isHyphenated(text, previous, word)) close();
    if (!word.joined) {
      parts.push(word);
      continue;
    }
    close();
    tokens.push(word);
  }
  close();
  return tokens;
}

function isHyphenated(text: string, left: Token, right: Token): boolean {
  return left.end + 1 === right.start && HYPHENS.includes(text.charAt(left.end));
}
