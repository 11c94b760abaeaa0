import { parseHTML } from 'linkedom';
import type { ArticleLine } from './evaluation-set.ts';

const HEADINGS = 'h1, h2, h3, h4';
const PARAGRAPHS = 'p, li, dd, td';
/** An element around these is no paragraph of its own: they are. */
const BLOCKS = `${PARAGRAPHS}, ${HEADINGS}, ul, ol, dl, table, pre`;
const NAVIGATION = 'header, footer, nav, aside, .navheader, .navfooter, .docnav, .toc';
/** Shorter ones are labels and menu entries. */
const SHORTEST_PARAGRAPH = 40;

/** The title, headings and paragraphs of an HTML page, without what only leads to other pages. */
export function readPage(html: string): Pick<ArticleLine, 'title' | 'blocks'> {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll(NAVIGATION)) element.remove();
  const blocks = Array.from(document.querySelectorAll(`${HEADINGS}, ${PARAGRAPHS}`)).flatMap(
    (element): ArticleLine['blocks'] => {
      const text = squash(element.textContent);
      if (element.matches(HEADINGS)) return text === '' ? [] : [{ heading: text }];
      const isParagraph = text.length >= SHORTEST_PARAGRAPH && element.querySelector(BLOCKS) === null;
      return isParagraph ? [{ paragraph: text }] : [];
    },
  );
  return { title: squash(document.title), blocks };
}

function squash(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
