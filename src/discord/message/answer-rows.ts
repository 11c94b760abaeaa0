import type { APIButtonComponent } from 'discord.js';
import type { Quotation } from '../../answer/answer.ts';
import { catalogueOf } from '../catalogue/catalogue.ts';
import { quotationUrl } from '../../answer/quotation-url.ts';
import { URL_LENGTH } from '../limits.ts';
import { passageRef } from '../place-ref.ts';
import type { NumberedPart } from './answer-pages.ts';
import type { AnswerView } from './answer-view.ts';
import { button, buttonRow, linkButton, type Row } from './component.ts';

/** Below an answer, or the nearest passage; `quotation` is the first on the page, `more` whether pages follow. */
export function answerRows(view: AnswerView, quotation: Quotation | null, more: boolean): readonly (Row | null)[] {
  const { button: labels } = catalogueOf(view.language);
  if (quotation === null) return [buttonRow(removeButton(view))];
  const { slug } = quotation.article;
  const passage = passageRef(quotation.passage);
  const context = contextButton(quotation, labels.context);
  const source = linkButton(quotationUrl(quotation, URL_LENGTH), labels.source);
  if (view.answer.kind === 'declined') return [buttonRow(context, source, removeButton(view))];
  return [
    buttonRow(
      context,
      more ? button(turn(view, 1), labels.morePassages) : null,
      button({ action: 'ask-on', slug }, labels.askOn),
      button({ action: 'vote', slug, passage, helpful: true }, labels.helpful),
      button({ action: 'vote', slug, passage, helpful: false }, labels.notHelpful),
    ),
    buttonRow(source, removeButton(view)),
  ];
}

/** Below the other passages: page 1 is the first of them. */
export function passagesRows(
  view: AnswerView,
  page: number,
  pages: number,
  blocks: readonly NumberedPart[],
): readonly (Row | null)[] {
  const { button: labels } = catalogueOf(view.language);
  const contexts = new Map(
    blocks.map(({ quotation, number }) => [quotation.passage.id, contextButton(quotation, labels.contextOf(number))]),
  );
  return [
    buttonRow(
      button(turn(view, page - 1), page === 1 ? labels.backToAnswer : labels.previous),
      page + 1 < pages ? button(turn(view, page + 1), labels.next) : null,
    ),
    buttonRow(...contexts.values(), removeButton(view)),
  ];
}

function contextButton({ article: { slug }, passage }: Quotation, label: string): APIButtonComponent {
  return button({ action: 'context', slug, quoted: passageRef(passage), centre: passage.number, page: 0 }, label);
}

function turn({ article, asker, language }: AnswerView, page: number) {
  return { action: 'passages', article, page, asker, language } as const;
}

/** A private message goes away by itself. */
function removeButton({ asker, language, private: isPrivate }: AnswerView): APIButtonComponent | null {
  return isPrivate ? null : button({ action: 'remove', asker }, catalogueOf(language).button.remove);
}
