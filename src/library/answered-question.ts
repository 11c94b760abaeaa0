import type { Article } from '../article/article.ts';
import { detectLanguage } from '../language/detect-language.ts';
import type { Suggestion } from './library.ts';

/** A question that an article answers. */
export interface AnsweredQuestion extends Suggestion {
  /** Of the question, BCP 47. */
  readonly language: string;
  /** Id of the passage that answers it. */
  readonly passage: string;
}

/** An article's section headings, then its sidecar lines, in their own order; one by one: to tell a line's language takes its time. */
export function* questionsOf({ slug, sections, questions, language }: Article): Generator<AnsweredQuestion, void> {
  for (const { index, heading, passages } of sections) {
    const [first] = passages;
    if (heading === null || first === undefined) continue;
    yield { slug, ref: { kind: 'section', section: index }, passage: first.id, text: heading, language };
  }
  for (const [index, { text, passage }] of questions.entries()) {
    yield {
      slug,
      ref: { kind: 'sidecar', index },
      passage: `${slug}#${passage}`,
      text,
      language: detectLanguage(text, { locale: null, library: [language, 'en'] }),
    };
  }
}

/** Whether it is a question in form, as headings and lines need not be. */
export function isQuestion({ text }: Pick<AnsweredQuestion, 'text'>): boolean {
  return text.trimEnd().endsWith('?');
}

/** The lower, the sooner it is suggested before anything is typed: headings that are questions, other headings, then the sidecar, the reader's language first. */
export function untypedRank(question: AnsweredQuestion, reader: string): number {
  if (question.ref.kind === 'section') return isQuestion(question) ? 0 : 1;
  return question.language === reader ? 2 : 3;
}
