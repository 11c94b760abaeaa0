import type { Article } from '../article/article.ts';
import type { QuestionRef } from './library.ts';

/** The text of one of an article's questions; `null` when it has none there. */
export function questionText(article: Article, ref: QuestionRef): string | null {
  switch (ref.kind) {
    case 'section':
      return article.sections[ref.section]?.heading ?? null;
    case 'sidecar':
      return article.questions[ref.index]?.text ?? null;
    default:
      return ref satisfies never;
  }
}
