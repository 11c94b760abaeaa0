import type { Quotation } from '../answer/answer.ts';
import { quotationUrl } from '../answer/quotation-url.ts';
import { inlineText } from './markdown/inline-text.ts';

/** Of a link within the text, in UTF-16 units: what a message may show is needed for quotations. */
const INLINE_URL_LENGTH = 256;

/** `title › section › ¶ 7` as Markdown on one line; the link to the words themselves hangs on `¶ 7`. */
export function citation(quotation: Quotation): string {
  return [inlineText(quotation.article.title), citationInArticle(quotation)].join(' › ');
}

/** `section › ¶ 7`, where the title stands above; the lead has no heading to name. */
export function citationInArticle(quotation: Quotation): string {
  const { article, passage } = quotation;
  const heading = article.sections[passage.section]?.heading ?? null;
  const link = paragraphLink(passage.number, quotationUrl(quotation, INLINE_URL_LENGTH));
  return heading === null ? link : `${inlineText(heading)} › ${link}`;
}

/** `¶ 7`, hanging on the link where there is one. Discord takes no escapes in a link's label: it is fixed. */
function paragraphLink(passage: number, url: string | null): string {
  return url === null ? `¶ ${passage}` : `[¶ ${passage}](<${url}>)`;
}
