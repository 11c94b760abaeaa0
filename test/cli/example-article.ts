import type { Article, Passage } from '../../src/article/article.ts';
import type { Quotation } from '../../src/answer/answer.ts';

const LEAD = 'The bridge opened on Monday. It is 300 metres long.';
const COST = 'It cost € 5,50 a metre. The town paid.';

const passage = (number: number, section: number, text: string): Passage => ({
  id: `bridge#${number}`,
  slug: 'bridge',
  number,
  section,
  form: 'prose',
  text,
});

/** Two paragraphs: one in the lead, one under a question. */
export const bridge: Article = (() => {
  const passages = [passage(1, 0, LEAD), passage(2, 1, COST)];
  return {
    slug: 'bridge',
    title: 'The new bridge',
    language: 'en',
    source: null,
    published: null,
    sections: [
      { index: 0, heading: null, passages: passages.slice(0, 1) },
      { index: 1, heading: 'Who paid?', passages: passages.slice(1) },
    ],
    passages,
    questions: [],
  };
})();

/** Quotes `text` of the article's passage `number`, with `highlight` as the words that answer. */
export function quote(article: Article, number: number, text: string, highlight?: string): Quotation {
  const quoted = article.passages[number - 1];
  if (quoted === undefined) throw new RangeError(`no passage ${number}`);
  const spanOf = (part: string) => {
    const start = quoted.text.indexOf(part);
    if (start < 0) throw new RangeError(`"${part}" is not in passage ${number}`);
    return { start, end: start + part.length };
  };
  return {
    article,
    passage: quoted,
    span: spanOf(text),
    highlights: highlight === undefined ? [] : [spanOf(highlight)],
  };
}
