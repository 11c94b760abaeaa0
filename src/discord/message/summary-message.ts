import type { Quotation } from '../../answer/answer.ts';
import type { Summary } from '../../answer/summary.ts';
import { catalogueOf, type Catalogue } from '../catalogue/catalogue.ts';
import { citationInArticle } from '../citation.ts';
import { MESSAGE_CHARACTERS } from '../limits.ts';
import { inlineText } from '../markdown/inline-text.ts';
import { quotationParts, type QuotationPart } from '../quotation-pages.ts';
import { ACCENT } from './accent.ts';
import { card, text } from './component.ts';
import type { MessageBody } from './message-body.ts';
import { packPages } from './pack-pages.ts';
import { quotationBlock } from './quotation-block.ts';
import { summaryRows } from './summary-rows.ts';
import type { SummaryView } from './summary-view.ts';

/** Of each name in the list of sections that are left out, in UTF-16 units. */
const UNCOVERED_NAME_LENGTH = 60;
const UNCOVERED_NAMES = 4;
/** For the line with the page, in UTF-16 units. */
const FRAME_CHARACTERS = 100;
/** A screen or two on a phone. */
const QUOTATIONS_PER_PAGE = 12;

/** An article, or a section of it, in its own sentences. */
export function summaryMessage(view: SummaryView): MessageBody {
  const { summary } = view;
  const catalogue = catalogueOf(view.language);
  const head = headText(summary, catalogue);
  const left = uncoveredText(summary, catalogue);
  const room = MESSAGE_CHARACTERS - FRAME_CHARACTERS - head.length - left.length;
  const blockText = (part: QuotationPart): string => quotationBlock(part, citationInArticle(part.quotation), catalogue);
  const sizeOf = (part: QuotationPart): number => blockText(part).length;
  const parts = quotations(summary).flatMap((quotation) => quotationParts(quotation, (part) => sizeOf(part) <= room));
  const pages = packPages(parts, { room, perPage: QUOTATIONS_PER_PAGE, sizeOf });
  const page = Math.min(view.page, pages.length - 1);
  const blocks = (pages[page] ?? []).map((part) => text(blockText(part)));
  return card(ACCENT.summary, [
    text(head),
    ...(pages.length > 1 ? [text(`-# ${catalogue.page(page + 1, pages.length)}`)] : []),
    ...(blocks.length === 0 ? [text(catalogue.summary.empty)] : blocks),
    ...(left === '' ? [] : [text(left)]),
    ...summaryRows(view, page, pages.length),
  ]);
}

/** The sentences, those that follow each other in the article as one quotation. */
function quotations({ article, sentences }: Summary): readonly Quotation[] {
  const joined: Quotation[] = [];
  for (const { passage, span } of sentences) {
    const last = joined.at(-1);
    const follows = last?.passage === passage && passage.text.slice(last.span.end, span.start).trim() === '';
    if (last === undefined || !follows) joined.push({ article, passage, span, highlights: [] });
    else joined[joined.length - 1] = { ...last, span: { start: last.span.start, end: span.end } };
  }
  return joined;
}

function headText(
  { article, section, length, sentences }: Summary,
  { summary: words, article: names }: Catalogue,
): string {
  const part = section === null ? [] : [inlineText(section.heading ?? names.lead)];
  const facts = [words.title, words.length(length).toLowerCase(), words.sentences(sentences.length)];
  return `**${[inlineText(article.title), ...part].join(' › ')}**\n-# ${facts.join(' · ')}`;
}

/** Empty when the summary has something of every section. */
function uncoveredText({ uncovered }: Summary, { summary: words, article: names }: Catalogue): string {
  if (uncovered.length === 0) return '';
  const named = uncovered.slice(0, UNCOVERED_NAMES);
  const list = named.map(({ heading }) => inlineText(heading ?? names.lead, UNCOVERED_NAME_LENGTH));
  return `-# ${words.uncovered(list, uncovered.length - named.length)}`;
}
