import type { DraftBlock } from '../headings.ts';
import { textOf, type PageDraft } from './page-draft.ts';
import { plainText } from './plain-text.ts';
import { MIN_PARAGRAPH } from './prose.ts';

/** Shortest body, in UTF-16 units, that is believed: shorter ones are summaries. */
const MIN_BODY = 700;

/** Share of it that has to stand on the page for it to be the article there, and no other text. */
const MIN_FOUND = 0.8;

/** Most links in a heading that stands among what a page says its body is. */
const MAX_LINKED = 0.3;

/**
 * The lines of a page that its JSON-LD gives as the article's body, with the headings between them, which are often left out there;
 * `null` where it gives none, or the page does not show it.
 */
export function saidLines(page: readonly PageDraft[], body: string | null): readonly PageDraft[] | null {
  const whole = comparable(plainText(body ?? ''));
  if (whole.length < MIN_BODY) return null;
  const lines = page.map((draft) => ({ draft, text: comparable(textOf(draft)) }));
  const said = lines.map(({ text }) => text !== '' && whole.includes(text));
  const isLong = (at: number): boolean => said[at] === true && (lines[at]?.text.length ?? 0) >= MIN_PARAGRAPH;
  const first = lines.findIndex((_, at) => isLong(at));
  const last = lines.findLastIndex((_, at) => isLong(at));
  const length = lines.reduce((sum, { text }, at) => sum + (isLong(at) ? text.length : 0), 0);
  if (length < MIN_FOUND * whole.length) return null;
  return page.filter((draft, at) => {
    if (at < first || at > last) return false;
    return said[at] === true || ('heading' in draft && draft.linked <= MAX_LINKED);
  });
}

/** The paragraphs of the body that a page's JSON-LD gives, for a page that shows it by a script; none where it is a summary. */
export function saidDrafts(body: string | null): readonly DraftBlock[] {
  const paragraphs = (body ?? '')
    .split(/\n+|<\/p>|<br\s*\/?>/i)
    .map(plainText)
    .filter((text) => text !== '');
  const length = paragraphs.reduce((sum, text) => sum + text.length, 0);
  return length < MIN_BODY ? [] : paragraphs.map((paragraph) => ({ paragraph, bold: false, fixed: false }));
}

function comparable(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
