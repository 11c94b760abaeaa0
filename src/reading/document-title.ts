import { MAX_TITLE_LENGTH } from '../article/front-matter-schema.ts';

/** A document's title on one line, short enough for an article; `null` when there is nothing to see. */
export function documentTitle(text: string): string | null {
  const title = text.replace(/\s+/gu, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(title)) return null;
  if (title.length <= MAX_TITLE_LENGTH) return title;
  const cut = title.slice(0, MAX_TITLE_LENGTH);
  return `${cut.slice(0, cut.lastIndexOf(' ')) || cut.slice(0, -1)}…`;
}
