import type { Passage, Section } from './article.ts';

/** A heading or a paragraph, in reading order. */
export type ArticleBlock = { readonly heading: string } | { readonly paragraph: string };

/** The part of an article that is text. */
export interface ArticleText {
  readonly sections: readonly (Pick<Section, 'heading'> & { readonly passages: readonly Pick<Passage, 'text'>[] })[];
}

/** What an article says, in reading order, without its division into sections. */
export function articleBlocks(article: ArticleText): readonly ArticleBlock[] {
  return article.sections.flatMap(({ heading, passages }) => [
    ...(heading === null ? [] : [{ heading }]),
    ...passages.map(({ text }) => ({ paragraph: text })),
  ]);
}
