import type { Article, Passage } from '../src/article/article.ts';

/** A Dutch article of one section without a heading, with these passages. */
export function articleOf(texts: readonly string[], slug = 'proef'): Article {
  const passages = texts.map((text, at): Passage => {
    return { id: `${slug}#${at + 1}`, slug, number: at + 1, section: 0, form: 'prose', text };
  });
  return {
    slug,
    title: 'Een proef',
    language: 'nl',
    source: null,
    published: null,
    sections: [{ index: 0, heading: null, passages }],
    passages,
    questions: [],
  };
}
