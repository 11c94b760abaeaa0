/** Where a text directive leads: the number of a block, from 0, and the offsets within it. */
export interface Found {
  readonly block: number;
  readonly start: number;
  readonly endBlock: number;
  readonly end: number;
}

interface At {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/**
 * What a browser does with a text directive, over the texts of a page's blocks: the first place where its parts stand in
 * their order, each bounded by words (https://wicg.github.io/scroll-to-text-fragment/#find-a-range-from-a-text-directive).
 */
export function findFragment(fragment: string, blocks: readonly string[]): Found | null {
  const parts = fragment.split(',');
  const prefix = parts[0]?.endsWith('-') === true ? decode(parts.shift()?.slice(0, -1)) : null;
  const suffix = parts.at(-1)?.startsWith('-') === true ? decode(parts.pop()?.slice(1)) : null;
  const start = decode(parts[0]);
  const end = parts[1] === undefined ? null : decode(parts[1]);

  let from = { block: 0, offset: 0 };
  for (;;) {
    const before = prefix === null ? null : next(prefix, blocks, from);
    if (prefix !== null && before === null) return null;
    const first = before === null ? next(start, blocks, from) : startsAt(start, blocks, before);
    if (first === null && before === null) return null;
    from = { block: (before ?? first)?.block ?? 0, offset: ((before ?? first)?.start ?? 0) + 1 };
    if (first === null) continue;
    const last = end === null ? first : next(end, blocks, { block: first.block, offset: first.end });
    if (last === null) return null;
    if (suffix !== null && startsAt(suffix, blocks, last) === null) continue;
    return { block: first.block, start: first.start, endBlock: last.block, end: last.end };
  }
}

function next(
  text: string,
  blocks: readonly string[],
  from: { readonly block: number; readonly offset: number },
): At | null {
  for (let block = from.block; block < blocks.length; block++) {
    const all = lower(blocks[block]);
    let start = all.indexOf(lower(text), block === from.block ? from.offset : 0);
    for (; start !== -1; start = all.indexOf(lower(text), start + 1)) {
      const end = start + text.length;
      if (isBound(all, start) && isBound(all, end)) return { block, start, end };
    }
  }
  return null;
}

/** The text right behind another, but for spaces, in the same block or in the next. */
function startsAt(text: string, blocks: readonly string[], { block, end }: At): At | null {
  const rest = blocks[block]?.slice(end) ?? '';
  const at =
    rest.trim() === ''
      ? { block: block + 1, offset: 0 }
      : { block, offset: end + rest.length - rest.trimStart().length };
  const found = next(text, blocks, at);
  return found !== null && found.block === at.block && found.start === at.offset ? found : null;
}

function isBound(text: string, at: number): boolean {
  const isLetter = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
  return !(isLetter(text[at - 1]) && isLetter(text[at]));
}

function lower(text: string | undefined): string {
  return text?.toLowerCase() ?? '';
}

function decode(part: string | undefined): string {
  return decodeURIComponent(part ?? '');
}
