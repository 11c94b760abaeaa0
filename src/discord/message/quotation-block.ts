import type { Catalogue } from '../catalogue/catalogue.ts';
import { blockQuote } from '../markdown/block-quote.ts';
import type { QuotationPart } from '../quotation-pages.ts';

/** A quotation as Markdown, and below it in small print where it stands: `cited` is Markdown on one line. */
export function quotationBlock({ quotation, part }: QuotationPart, cited: string, catalogue: Catalogue): string {
  const { passage, span, highlights } = quotation;
  const mark = part === null ? '' : ` · ${catalogue.part(part.number, part.of)}`;
  return `${blockQuote(passage.text, span, highlights)}\n-# ${cited}${mark}`;
}
