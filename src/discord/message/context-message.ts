import type { APIMessageTopLevelComponent } from 'discord.js';
import type { Quotation } from '../../answer/answer.ts';
import type { Article, Passage } from '../../article/article.ts';
import { catalogueOf } from '../catalogue/catalogue.ts';
import { citationInArticle } from '../citation.ts';
import type { InterfaceLanguage } from '../interface-language.ts';
import { MESSAGE_CHARACTERS } from '../limits.ts';
import { inlineText } from '../markdown/inline-text.ts';
import { passageRef } from '../place-ref.ts';
import { quotationParts, type QuotationPart } from '../quotation-pages.ts';
import { ACCENT } from './accent.ts';
import { COMPONENT_ID } from './component-id.ts';
import { button, buttonRow, card, text } from './component.ts';
import { withNested } from './with-nested.ts';
import type { MessageBody } from './message-body.ts';
import { quotationBlock } from './quotation-block.ts';

interface ContextView {
  readonly article: Article;
  readonly quoted: Passage;
  /** Number of the passage in the middle. */
  readonly centre: number;
  /** Above 0 only for a passage that one message cannot hold; past its last page, that is shown. */
  readonly page: number;
  /** Where the text is not the one served: milliseconds since the epoch when it was made. */
  readonly since: number | null;
  readonly language: InterfaceLanguage;
}

/** For the title, in UTF-16 units. */
const FRAME_CHARACTERS = 300;
const ROOM = MESSAGE_CHARACTERS - FRAME_CHARACTERS;

/**
 * A paragraph between its neighbours, as far as they fit, with the one that was quoted told from the others; `null` when
 * the article has no such paragraph (any more).
 */
export function contextMessage({
  article,
  quoted,
  centre: number,
  page,
  since,
  language,
}: ContextView): MessageBody | null {
  const centre = article.passages[number - 1];
  if (centre === undefined) return null;
  const catalogue = catalogueOf(language);
  const blockText = (part: QuotationPart): string => {
    const { quotation } = part;
    const mark = quotation.passage.number === quoted.number ? ` · ${catalogue.context.quoted}` : '';
    return quotationBlock(part, citationInArticle(quotation) + mark, catalogue);
  };
  const parts = quotationParts(whole(article, centre), (part) => blockText(part).length <= ROOM);
  const turned = Math.min(page, parts.length - 1);
  const shown = parts.length > 1 ? parts.slice(turned, turned + 1) : withNeighbours(article, centre, blockText);

  const first = shown[0]?.quotation.passage.number ?? number;
  const last = shown.at(-1)?.quotation.passage.number ?? number;
  const earlier = turned > 0 ? { centre: number, page: turned - 1 } : { centre: first - 1, page: 0 };
  const later = turned + 1 < parts.length ? { centre: number, page: turned + 1 } : { centre: last + 1, page: 0 };
  const turnTo = (place: typeof earlier, label: string) =>
    article.passages[place.centre - 1] === undefined
      ? null
      : button({ action: 'context', slug: article.slug, quoted: passageRef(quoted), ...place }, label);
  return card(ACCENT.context, [
    text(`**${inlineText(article.title)}**\n-# ${catalogue.context.title}`, COMPONENT_ID.context),
    since === null ? null : text(catalogue.context.older(new Date(since).toISOString())),
    ...shown.map((part) => text(blockText(part))),
    buttonRow(
      turnTo(earlier, catalogue.button.earlier),
      turnTo(later, catalogue.button.later),
      since === null
        ? null
        : button({ action: 'article', slug: article.slug, page: 0 }, catalogue.button.currentArticle),
    ),
  ]);
}

/** Whether a received message is one of these, so that its buttons turn it in place. */
export function isContextMessage(components: readonly APIMessageTopLevelComponent[]): boolean {
  return components.flatMap(withNested).some(({ id }) => id === COMPONENT_ID.context);
}

/** The passage, the one before and the one after; a neighbour that does not fit beside it is left out. */
function withNeighbours(
  article: Article,
  centre: Passage,
  blockText: (part: QuotationPart) => string,
): readonly QuotationPart[] {
  const sizeOf = (passage: Passage): number => blockText({ quotation: whole(article, passage), part: null }).length;
  const shown = [centre];
  let left = ROOM - sizeOf(centre);
  for (const neighbour of [article.passages[centre.number - 2], article.passages[centre.number]]) {
    // Not even laid out where it is too long as it stands.
    if (neighbour === undefined || neighbour.text.length > left || sizeOf(neighbour) > left) continue;
    shown.push(neighbour);
    left -= sizeOf(neighbour);
  }
  return shown
    .toSorted((a, b) => a.number - b.number)
    .map((passage) => ({ quotation: whole(article, passage), part: null }));
}

function whole(article: Article, passage: Passage): Quotation {
  return { article, passage, span: { start: 0, end: passage.text.length }, highlights: [] };
}
