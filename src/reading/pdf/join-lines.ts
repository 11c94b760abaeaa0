/** What tells how a word was written before a line's end divided it. */
export interface Wording {
  /** Words of the document in small letters, also those with a hyphen inside. */
  readonly words: ReadonlySet<string>;
  /** BCP 47; `null` where unknown. */
  readonly language: string | null;
}

/** Behind a hyphen that stands for the rest of a word: *land- en tuinbouw*, *short- and long-term*. */
const CONJUNCTIONS = /^(?:en|of|tot|noch|and|or|to|und|oder|bis|et|ou|y|o)\s/iu;

/** Parts that keep their hyphen in Dutch or English, whatever follows. */
const HYPHENED =
  /(?:^|[^\p{L}])(?:noord|zuid|oost|west|noordoost|noordwest|zuidoost|zuidwest|oud|ex|niet|non|anti|self|well|half|all|quasi|semi|aspirant|vice|e|bijna)$/iu;

/** Letters that Dutch keeps apart by a hyphen where two words meet, as they would be read as one sound. */
const CLASHES = /(?:aa|ae|ai|au|ee|ei|eu|ie|ii|ij|oe|oi|oo|ou|ui|uu)$/iu;

const DIVIDED = /(\p{L}[\p{L}\p{M}'’]*)[-‐]$/u;

/** Puts the next line behind a text, undoing the hyphen with which a word was divided between the two. */
export function joinLines(text: string, next: string, wording: Wording): string {
  if (text === '') return next;
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + next;
  const part = DIVIDED.exec(text)?.[1];
  if (part === undefined) return /\d[-–]$/u.test(text) && /^\d/u.test(next) ? text + next : `${text} ${next}`;
  if (CONJUNCTIONS.test(next)) return `${text} ${next}`;
  return keepsHyphen(part, text, next, wording) ? text + next : text.slice(0, -1) + next;
}

function keepsHyphen(part: string, text: string, next: string, { words, language }: Wording): boolean {
  const rest = /^[\p{L}\p{M}'’]+/u.exec(next)?.[0] ?? '';
  if (rest === '' || /^\p{Lu}/u.test(rest)) return true;
  if (words.has(`${part}-${rest}`.toLowerCase())) return true;
  if (words.has(`${part}${rest}`.toLowerCase())) return false;
  const before = text.slice(0, -1);
  if (HYPHENED.test(before) || part.length === 1 || /^\p{Lu}{2,}$/u.test(part)) return true;
  return language?.startsWith('nl') === true && CLASHES.test(`${part.at(-1) ?? ''}${rest[0] ?? ''}`);
}

/** The words of lines, but for those that a line's end may have cut. */
export function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap(
      (line) =>
        line.toLowerCase().match(/[\p{L}][\p{L}\p{M}'’]*(?:-[\p{L}][\p{L}\p{M}'’]*)*(?![\p{L}\p{M}'’]|[-‐]$)/gu) ?? [],
    ),
  );
}
