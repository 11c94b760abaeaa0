const HTML_DOCTYPE = /^<!doctype\s+html/i;
const VISIBLE = /\S/g;

export interface AfterPrologue {
  /** Whether a document type says that it is a page. */
  readonly isHtml: boolean;
  /** What comes first that is no comment, declaration or instruction, nor white space before it. */
  readonly rest: string;
}

/** What may stand above the first tag of a page is passed over, however long, in one go from left to right. */
export function afterPrologue(text: string): AfterPrologue {
  let at = visibleFrom(text, 0);
  for (;;) {
    if (HTML_DOCTYPE.test(text.slice(at, at + 100))) return { isHtml: true, rest: text.slice(at) };
    const end = endOfMarkup(text, at);
    if (end === null) return { isHtml: false, rest: text.slice(at) };
    at = visibleFrom(text, end);
  }
}

/** Where a comment, a declaration or an instruction that begins at `at` has ended; `null` where none begins, or ends. */
function endOfMarkup(text: string, at: number): number | null {
  if (text.startsWith('<!--', at)) return after(text, '-->', at + 2);
  if (text.startsWith('<?', at)) return after(text, '>', at);
  if (!text.startsWith('<!', at)) return null;
  const end = after(text, '>', at);
  // A document type may hold declarations of its own, in brackets.
  if (end === null || !text.slice(at, end).includes('[')) return end;
  const bracket = after(text, ']', at);
  return bracket === null ? null : after(text, '>', bracket);
}

function after(text: string, mark: string, from: number): number | null {
  const found = text.indexOf(mark, from);
  return found === -1 ? null : found + mark.length;
}

function visibleFrom(text: string, from: number): number {
  VISIBLE.lastIndex = from;
  return VISIBLE.exec(text)?.index ?? text.length;
}
