import type { Quotation } from '../../src/answer/answer.ts';
import type { Article, Passage, Section } from '../../src/article/article.ts';

const DRAFT: readonly { readonly heading: string | null; readonly texts: readonly string[] }[] = [
  { heading: null, texts: ['De bibliotheek verhuist. Dat besloot de raad in mei.'] },
  {
    heading: 'Wanneer verhuist de bibliotheek?',
    texts: ['De verhuizing begint op 3 juni. Ze duurt tot september.', 'In juli is de bibliotheek dicht.'],
  },
  { heading: 'Wat kost het?', texts: ['De verhuizing kost 1,2 miljoen euro.', 'Het Rijk betaalt de helft.'] },
];

/** A Dutch article of five paragraphs: an introduction and two sections. */
export const exampleArticle: Article = toArticle(DRAFT);

/** An article of one section that has no heading. */
export function articleWith(texts: readonly string[]): Article {
  return toArticle([{ heading: null, texts }]);
}

/** A sentence of one of its passages, found by its words; `highlight` are the words in it that answer. */
export function quote(words: string, highlight?: string, article: Article = exampleArticle): Quotation {
  const passage = article.passages.find(({ text }) => text.includes(words));
  if (passage === undefined) throw new Error(`no passage has these words: ${words}`);
  const start = passage.text.indexOf(words);
  const found = highlight === undefined ? -1 : passage.text.indexOf(highlight, start);
  return {
    article,
    passage,
    span: { start, end: start + words.length },
    highlights: highlight === undefined ? [] : [{ start: found, end: found + highlight.length }],
  };
}

function toArticle(draft: typeof DRAFT): Article {
  const slug = 'bibliotheek';
  const passages: Passage[] = [];
  const sections = draft.map(({ heading, texts }, index): Section => {
    const own = texts.map((text, at) => {
      const number = passages.length + at + 1;
      return { id: `${slug}#${number}`, slug, number, section: index, form: 'prose' as const, text };
    });
    passages.push(...own);
    return { index, heading, passages: own };
  });
  return {
    slug,
    title: 'De nieuwe bibliotheek',
    language: 'nl',
    source: null,
    published: null,
    sections,
    passages,
    questions: [],
  };
}
