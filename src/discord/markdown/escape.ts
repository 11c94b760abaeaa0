import type { Span } from '../../language/span.ts';

/**
 * What Discord reads as markup wherever it stands: emphasis, code, spoilers, links, mentions, timestamps, command links,
 * custom emoji, and a colon that may open an emoji's name (`:smile:`) or make an address (`https:`).
 */
const ANYWHERE = /[\\*_~|`<@[\]]|:(?!\s)/gu;

/** What Discord reads as markup where a line begins: headings, subtext, quotes and lists, also numbered. */
const LINE_OPENING = /^([^\S\n]*)(?:([-+#>]+)|(\d+)[.)])/gmu;

/**
 * `text` so that Discord's Markdown shows it to the letter, links nothing and pings nobody. Only backslashes are added, each
 * before punctuation, where Discord takes it away again; no invisible characters.
 */
export function escapeMarkdown(text: string): string {
  return insert(text, escapes(text));
}

/** What was escaped: `unescapeMarkdown(escapeMarkdown(text)) === text` for every text. */
export function unescapeMarkdown(escaped: string): string {
  return escaped.replace(/\\([\s\S])/g, '$1');
}

/** As `escapeMarkdown`, with bold over the spans given, which do not overlap. */
export function escapeWithBold(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap(({ start, end }) => [start, end].map((offset) => ({ offset, mark: '**' })));
  return insert(text, [...marks, ...escapes(text)]);
}

interface Insertion {
  readonly offset: number;
  readonly mark: string;
}

function escapes(text: string): readonly Insertion[] {
  const offsets = new Set<number>();
  for (const { index } of text.matchAll(ANYWHERE)) offsets.add(index);
  for (const { index, 1: indent = '', 2: marks = '', 3: digits = '' } of text.matchAll(LINE_OPENING)) {
    const opening = index + indent.length;
    if (marks === '') offsets.add(opening + digits.length);
    for (let mark = 0; mark < marks.length; mark++) offsets.add(opening + mark);
  }
  return Array.from(offsets, (offset) => ({ offset, mark: '\\' }));
}

/** Where two stand at one offset, the one given first comes first: bold, then the backslash of what it opens with. */
function insert(text: string, insertions: readonly Insertion[]): string {
  let result = '';
  let done = 0;
  for (const { offset, mark } of insertions.toSorted((a, b) => a.offset - b.offset)) {
    result += text.slice(done, offset) + mark;
    done = offset;
  }
  return result + text.slice(done);
}
