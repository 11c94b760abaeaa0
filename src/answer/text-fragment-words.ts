import type { Passage } from '../article/article.ts';
import type { Span } from '../language/span.ts';

/** Scripts that are written without spaces, so that a browser takes words from a dictionary. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * The pieces that a part of a text fragment may begin and end with: what stands between spaces, where every browser sees
 * the bounds of words, or the words themselves where a text has no spaces.
 */
export function fragmentWords(passage: Passage, language: string): readonly Span[] {
  const told = known.get(passage);
  if (told !== undefined) return told;
  const words = wordsOf(passage.text, language);
  known.set(passage, words);
  return words;
}

/** A passage is of one language and asked for with each part of it that is quoted; telling words by a dictionary takes long. */
const known = new WeakMap<Passage, readonly Span[]>();

function wordsOf(text: string, language: string): readonly Span[] {
  if (!SPACELESS.test(text)) {
    return Array.from(text.matchAll(/\S+/gu), ({ index, 0: word }) => ({ start: index, end: index + word.length }));
  }
  return Array.from(new Intl.Segmenter(language, { granularity: 'word' }).segment(text), ({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  })).filter(({ start, end }) => /\S/u.test(text.slice(start, end)));
}

/**
 * A piece of a passage as its page has it: there, spaces and line ends between words show as one space, but not what keeps
 * words together (a no-break space), and not within code. Soft hyphens and the like are no letters to a browser.
 */
export function asOnPage(text: string, form: Passage['form']): string {
  const visible = text.replace(/[\u00AD\uFEFF]/gu, '');
  return form === 'code' ? visible : visible.replace(/[\t\r\n\f][ \t\r\n\f]*| [ \t\r\n\f]+/g, ' ');
}
