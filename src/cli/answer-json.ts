import type { Answer, Quotation } from '../answer/answer.ts';
import type { Article, Passage } from '../article/article.ts';
import type { Suggestion } from '../library/library.ts';
import { address } from './citation.ts';

/** A quotation for a program; `text` is `passageText.slice(start, end)` to the letter. */
function quotationJson({ article, passage, span, highlights }: Quotation) {
  return {
    passage: passage.id,
    article: article.slug,
    title: article.title,
    section: headingOf(article, passage),
    number: passage.number,
    start: span.start,
    end: span.end,
    text: passage.text.slice(span.start, span.end),
    url: address({ article, passage, span }),
    highlights,
  };
}

/** An answer for a program: one object a line. `--batch` writes these fields too, and one quotation. */
export function answerJson(question: string, answer: Answer, suggestions: readonly Suggestion[]) {
  return {
    question,
    kind: answer.kind,
    reason: answer.kind === 'declined' ? answer.reason : null,
    confidence: answer.confidence,
    language: answer.language,
    quotations: answer.kind === 'answered' ? answer.quotations.map(quotationJson) : [],
    nearest: answer.kind === 'answered' || answer.nearest === null ? null : quotationJson(answer.nearest),
    suggestions: suggestions.map(({ text }) => text),
    passages: passagesJson(answer),
  };
}

/** What was considered, best first. */
export function passagesJson(answer: Answer) {
  return answer.ranked.map(({ quotation: { article, passage }, score }) => ({
    id: passage.id,
    article: article.slug,
    section: headingOf(article, passage),
    number: passage.number,
    score,
  }));
}

function headingOf(article: Article, passage: Passage): string | null {
  return article.sections[passage.section]?.heading ?? null;
}
