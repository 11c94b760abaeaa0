import type { Article, Passage } from '../article/article.ts';
import { remember } from '../language/remember.ts';
import { asOnPage } from './text-fragment-words.ts';

/** The text of an article's page as far as the article knows it, folded as browsers do when they look for a fragment. */
export interface FragmentPage {
  /**
   * Whether no other place of the page has this text, as far as its beginning tells. It may run from one block on into the next, as a
   * context may.
   */
  isUnique(text: string): boolean;
  /** What stands right above and right below a passage: a heading or another passage; `null` where that is not known. */
  neighbours(passage: Passage): { readonly above: Passage | null; readonly below: Passage | null };
}

/**
 * UTF-16 units of a piece that are looked for: what repeats more than these is taken for no more unique than they are. Looking for long
 * pieces of a text that repeats itself takes the product of both lengths.
 */
export const COMPARED = 400;

/** Pieces: a message is laid out in several ways, each of which asks for the same ones. */
const REMEMBERED = 200;

const pages = new WeakMap<Article, FragmentPage>();

/** Made when an article is first quoted, and kept as long as the article. */
export function fragmentPage(article: Article): FragmentPage {
  const known = pages.get(article);
  if (known !== undefined) return known;
  const page = readPage(article);
  pages.set(article, page);
  return page;
}

function readPage(article: Article): FragmentPage {
  const blocks = article.sections.flatMap(({ heading, index, passages }) => [
    ...(heading === null ? [] : [headingBlock(article, heading, index)]),
    ...passages,
  ]);
  const onPage = blocks.filter(({ form }) => form !== 'table-row');
  const text = [article.title, ...onPage.map((block) => asOnPage(block.text, block.form))].map(fold).join(' ');
  const places = new Map(blocks.map((block, at) => [block.number, at]));
  const known = (at: number): Passage | null => {
    const block = blocks[at];
    return block === undefined || block.form === 'table-row' ? null : block;
  };
  const isUnique = remember((folded) => {
    const first = text.indexOf(folded);
    return first === -1 || !text.includes(folded, first + 1);
  }, REMEMBERED);
  return {
    isUnique: (piece) => isUnique(fold(piece.slice(0, COMPARED))),
    neighbours({ number }) {
      const at = places.get(number);
      return at === undefined ? { above: null, below: null } : { above: known(at - 1), below: known(at + 1) };
    },
  };
}

/** A heading in the shape of a passage; no passage has the number 0 or less. */
function headingBlock({ slug }: Article, text: string, section: number): Passage {
  return { id: '', slug, number: -section, section, form: 'prose', text };
}

/** Browsers compare the letters without their marks, in either case (UTS 10, primary level; seen in Chromium). */
export function fold(text: string): string {
  return text.replace(/\P{ASCII}+/gu, withoutMarks).toLowerCase();
}

function withoutMarks(letters: string): string {
  return letters.normalize('NFKD').replace(/\p{M}+/gu, '');
}
