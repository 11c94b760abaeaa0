/**
 * Deepest nesting that is read. Browsers stop at 512; real pages have some 30 levels. The parser's time grows with the square
 * (10,000 levels took it 0.3 s, 100,000 half a minute), and what walks the tree uses the stack.
 */
const MAX_DEPTH = 512;

const TAG = /<(?:!--[^]*?-->|(\/?)([a-z][^\s/>]*)(?:[^>"']|"[^"]*"|'[^']*')*>)/gi;

const VOID_TAGS: ReadonlySet<string> = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
);

/** Elements that the next of their kind ends, so that a page that never closes them is not deep. */
const SELF_ENDING: ReadonlySet<string> = new Set(
  'p li dt dd option optgroup tr td th thead tbody tfoot rp rt body html head'.split(' '),
);

/** What is inside is text, whatever it looks like. */
const RAW_TEXT: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'xmp']);

/** Whether a page is nested too deeply to be parsed; found without a tree, in time that grows with the page's length. */
export function isTooDeep(html: string): boolean {
  const open: string[] = [];
  const lower = html.toLowerCase();
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(html); tag !== null; tag = TAG.exec(html)) {
    const name = tag[2]?.toLowerCase();
    if (name === undefined || VOID_TAGS.has(name)) continue;
    if (tag[1] === '/') {
      const at = open.lastIndexOf(name);
      if (at >= 0) open.length = at;
      continue;
    }
    if (RAW_TEXT.has(name)) {
      const end = lower.indexOf(`</${name}`, TAG.lastIndex);
      if (end === -1) return false;
      TAG.lastIndex = end;
      continue;
    }
    if (tag[0].endsWith('/>')) continue;
    if (SELF_ENDING.has(name)) {
      if (open.at(-1) === 'p') open.pop();
      if (open.at(-1) === name) continue;
    }
    open.push(name);
    if (open.length > MAX_DEPTH) return true;
  }
  return false;
}
