import { fold } from './fold.ts';
import type { Language } from './language.ts';
import type { Span } from './span.ts';

const LINE_END = /[\n\r\u0085\u2028\u2029]/;
/** Ends a sentence without a space after it. */
const FULL_WIDTH_STOP = /[。！？｡]["”’』」）]*$/;
/** `a)`, `(2)`, `3.`: the mark of a list item, which belongs to what follows. */
const LIST_MARK = /^\s*\(?(?:\p{N}{1,3}|\p{L})[.)]$/u;
const STARTS_LIST_ITEM = /^\(?(?:\p{N}{1,3}|\p{L})\)\s/u;
/** Dutch *'s Avonds*, *'t Is*: the capital comes in the second word. */
const STARTS_WITH_CLITIC = /^['’‘][stnkm]\s+\p{Lu}/u;
const STARTS_LOWER = /^[^\p{L}\p{N}\s]*\p{Ll}/u;
const STARTS_WITH_NUMBER = /^\p{Nd}/u;
const FIRST_WORD = /^[^\p{L}\p{N}\s]*(\p{Lu}[\p{L}\p{M}]*)(?![\p{L}\p{M}.])/u;
const WORD_END = /[\s/]|[–—-](?=\p{L})/u;
const OPENING = /^[\p{Ps}\p{Pi}"']+/u;
/** *W.*, *J.R.R.*, *U.S.*, *m.u.v.*, *Ph.D.*: initials, and abbreviations that no list has. */
const INITIALS = /^(?:\p{L}\.|(?:\p{L}\p{M}*\.|\p{L}{2}\.(?=\p{L})){2,})$/u;
/** Marks words left out of a quotation, wherever in its sentence. */
const OMISSION = /[[(](?:\.\.\.|…)[\])]$/;
const ORDINAL = /^\p{Nd}{1,2}\.$/u;
/**
 * How far back from its end a sentence is read, in UTF-16 units: further than any abbreviation or mark reaches. A sentence may run
 * past thousands of possible ends, and reading it from its start at each would take time quadratic in its length.
 */
const REACH = 100;

/**
 * Says whether the sentence that started at `start`, and has a word, really ends before `at`, where one may. To be asked in the
 * order of `at`.
 *
 * @param enclosed - the `enclosures` of the text
 */
export function sentenceBreaks(
  text: string,
  enclosed: readonly Span[],
  language: Language,
): (start: number, at: number) => boolean {
  let nearest = 0;
  const isEnclosed = (at: number): boolean => {
    while ((enclosed[nearest]?.end ?? Infinity) <= at) nearest += 1;
    return (enclosed[nearest]?.start ?? Infinity) < at;
  };
  return (start, at) => {
    const sentence = text.slice(start, at).trimEnd();
    const gap = text.slice(start + sentence.length, at);
    const next = text.slice(at);
    const tail = sentence.slice(-REACH);
    if (LINE_END.test(gap)) return true;
    if (gap === '') return FULL_WIDTH_STOP.test(tail);
    if (isEnclosed(at)) return false;
    if (LIST_MARK.test(sentence) || OMISSION.test(tail)) return false;
    if (STARTS_LIST_ITEM.test(next) || STARTS_WITH_CLITIC.test(next)) return true;
    if (STARTS_LOWER.test(next)) return false;
    return endsAfter(tail.split(WORD_END).at(-1) ?? '', next, language);
  };
}

function endsAfter(lastWord: string, next: string, language: Language): boolean {
  const word = lastWord.replace(OPENING, '');
  const after = language.abbreviations.get(fold(word));
  if (after === 'anything') return false;
  if (after === 'number' && STARTS_WITH_NUMBER.test(next)) return false;
  const isOpen = after === 'name' || INITIALS.test(word) || (language.dottedOrdinals && ORDINAL.test(word));
  return !isOpen || startsWithStopWord(next, language);
}

/** A capital on a word such as *The* or *Hij* is there because a sentence begins; on any other word it may be a name's. */
function startsWithStopWord(next: string, language: Language): boolean {
  const first = FIRST_WORD.exec(next)?.[1];
  return first !== undefined && language.stopWords.has(fold(first));
}
