import type { Article } from '../../article/article.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { inlineText } from '../markdown/inline-text.ts';

/** Of each fact, in UTF-16 units before escaping: they share a line. */
const FACT_LENGTH = 40;

/** Language, length, source and date of an article on one line, as far as its file tells. */
export function articleFacts({ language, passages, source, published }: Article, { article }: Catalogue): string {
  const facts = [
    article.language(language),
    article.paragraphs(passages.length),
    ...(source?.name == null ? [] : [article.source(source.name)]),
    ...(published === null ? [] : [article.date(published)]),
  ];
  return facts.map((fact) => inlineText(fact, FACT_LENGTH)).join(' · ');
}
