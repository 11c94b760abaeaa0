import { catalogueOf, type Catalogue } from '../catalogue/catalogue.ts';
import { citation } from '../citation.ts';
import { MESSAGE_CHARACTERS } from '../limits.ts';
import { ACCENT } from './accent.ts';
import { answerPages, type NumberedPart } from './answer-pages.ts';
import { answerRows, passagesRows } from './answer-rows.ts';
import type { AnswerView } from './answer-view.ts';
import { card, text } from './component.ts';
import type { MessageBody } from './message-body.ts';
import { questionRow } from './question-row.ts';
import { questionText } from './question-text.ts';
import { quotationBlock } from './quotation-block.ts';

export { readQuestion } from './question-text.ts';

const SUGGESTIONS = 3;
/** For our own lines between question and quotations, in UTF-16 units. */
const FRAME_CHARACTERS = 300;

/** The reply to a question: what the articles say to it and what can be done next; on its later pages, other passages. */
export function answerMessage(view: AnswerView): MessageBody {
  const catalogue = catalogueOf(view.language);
  const head = questionText(view.question);
  const blockText = (block: NumberedPart): string =>
    quotationBlock(block, `\\[${block.number}\\] ${citation(block.quotation)}`, catalogue);
  const pages = answerPages(view.answer, {
    room: MESSAGE_CHARACTERS - FRAME_CHARACTERS - head.content.length,
    sizeOf: (block) => blockText(block).length,
  });
  const page = Math.min(view.page, pages.length - 1);
  const blocks = pages[page] ?? [];
  const quotations = blocks.map((block) => text(blockText(block)));
  const accent = ACCENT[view.answer.kind];
  if (page > 0) {
    const place = text(`-# ${catalogue.answer.others} · ${catalogue.page(page + 1, pages.length)}`);
    return card(accent, [head, place, ...quotations, ...passagesRows(view, page, pages.length, blocks)]);
  }
  const first = blocks[0]?.quotation ?? null;
  return card(accent, [
    head,
    ...leadLines(view, catalogue, first !== null).map((line) => text(line)),
    ...quotations,
    ...suggestionParts(view, catalogue),
    ...answerRows(view, first, pages.length > 1),
  ]);
}

/** What stands between the question and the quotation. */
function leadLines({ answer, article, taken }: AnswerView, { answer: words }: Catalogue, nearest: boolean) {
  const lines = taken === undefined ? [] : [`-# ${words.taken(taken)}`];
  switch (answer.kind) {
    case 'answered':
      return lines;
    case 'unsure':
      return [...lines, words.unsure];
    case 'declined':
      return [...lines, words.declined(answer.reason, article !== null), ...(nearest ? [words.nearest] : [])];
    default:
      return answer satisfies never;
  }
}

function suggestionParts({ answer, suggestions }: AnswerView, { answer: words }: Catalogue) {
  if (answer.kind !== 'declined') return [];
  const row = questionRow(suggestions.slice(0, SUGGESTIONS), words.chooseQuestion);
  return row === null ? [] : [text(words.suggestions), row];
}
