import { APOSTROPHES } from './fold.ts';

/** The rest of a word after its first character; `Cf` are the invisible soft hyphen and joiners. */
const INNER = '[\\p{L}\\p{M}\\p{N}\\p{Cf}]';
const WORD = `[\\p{L}\\p{N}]${INNER}*`;
const NO_BREAK_SPACE = '[\\u00a0\\u202f]';
const SPACE = '[ \\u00a0\\u202f]';

/** Between the halves of one word: an apostrophe, a point or comma or colon between digits, a French thousands space. */
const INSIDE = [
  `[${APOSTROPHES}](?=[\\p{L}\\p{N}])`,
  '(?<=\\p{Nd})[.,:](?=\\p{Nd})',
  `(?<=\\p{Nd})${NO_BREAK_SPACE}(?=\\p{Nd}{3}(?!${INNER}))`,
].join('|');

/** Single letters with dots: *V.S.*, *o.a.*, *U.S.'s*; not *J.R.Tolkien*. */
const INITIALS = `\\p{L}\\p{M}*(?:\\.\\p{L}\\p{M}*)+\\.?(?:['’]s)?(?!\\.?${INNER})`;

const CURRENCY_BEFORE = `\\p{Sc}${SPACE}?(?=\\p{Nd})`;
const UNIT_AFTER = `(?<=\\p{Nd})${SPACE}?[%‰\\p{Sc}](?!\\p{Nd})`;

/**
 * One word, number or amount. Its groups: the currency sign before a number, with its space; an initialism, or else a word
 * or number; the sign after a number, with its space.
 */
export const TOKEN = new RegExp(
  `(${CURRENCY_BEFORE})?(?:(${INITIALS})|(${WORD}(?:(?:${INSIDE})${WORD})*))(${UNIT_AFTER})?`,
  'gu',
);

/**
 * The same for a text of words alone, without any digit or initialism: there it finds what `TOKEN` does, without looking for what
 * cannot be, in a third of the time.
 */
export const PLAIN_TOKEN = new RegExp(`${WORD}(?:[${APOSTROPHES}]${WORD})*`, 'gu');
/** Tells that a text may hold a number, an amount or an initialism. */
export const NOT_PLAIN = /\p{N}|\p{L}\p{M}*\.\p{L}/u;
