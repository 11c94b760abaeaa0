import type { Answer, Quotation } from '../answer/answer.ts';
import { shownQuotations } from '../answer/shown-quotations.ts';
import type { Suggestion } from '../library/library.ts';
import { block, unbroken } from './block.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import { address, citation } from './citation.ts';
import type { Screen } from './screen.ts';

/** Spaces before a quotation on a screen, to set it off from what we say ourselves. */
const INDENT = 2;
/** How many passages are shown beside the answer. */
const MAX_OTHERS = 2;

/** An answer for a reader: the quotations with their citations first, then what else comes near. */
export function answerText(
  answer: Answer,
  suggestions: readonly Suggestion[],
  texts: Catalogue,
  screen: Screen,
): string {
  const main = shownQuotations(answer);
  const mainIds = new Set(main.map(({ passage }) => passage.id));
  const others =
    answer.kind === 'declined'
      ? []
      : answer.ranked
          .map(({ quotation }) => quotation)
          .filter(({ passage }) => !mainIds.has(passage.id))
          .slice(0, MAX_OTHERS);
  const cited = (quotation: Quotation, index: number): string => quotationText(quotation, index + 1, screen);
  const parts = [
    opening(answer, texts, screen),
    main.map(cited),
    others.length === 0 ? [] : [block({ text: texts.others }, screen)],
    others.map((quotation, index) => cited({ ...quotation, highlights: [] }, main.length + index)),
    suggestions.length === 0 ? [] : [suggestionsText(suggestions, texts, screen)],
  ];
  return parts.flat().join('\n\n');
}

function opening(answer: Answer, texts: Catalogue, screen: Screen): readonly string[] {
  const said = (text: string): string => block({ text }, screen);
  switch (answer.kind) {
    case 'answered':
      return [];
    case 'unsure':
      return [said(texts.unsure)];
    case 'declined':
      return [said(texts.declined[answer.reason]), ...(answer.nearest === null ? [] : [said(texts.nearest)])];
    default:
      return answer satisfies never;
  }
}

function quotationText(quotation: Quotation, number: number, screen: Screen): string {
  const { article, passage, span, highlights } = quotation;
  const cited = block({ text: citation(article, passage), lead: `[${number}] `, indent: INDENT }, screen);
  const url = address(quotation);
  return [
    block({ text: passage.text, span, highlights, indent: INDENT }, screen),
    screen.style('citation', cited),
    ...(url === null ? [] : [screen.style('citation', unbroken(url, INDENT, screen))]),
  ].join('\n');
}

function suggestionsText(suggestions: readonly Suggestion[], texts: Catalogue, screen: Screen): string {
  const lines = suggestions.map(({ text }) => block({ text, lead: '- ', indent: INDENT }, screen));
  return [block({ text: texts.suggestions }, screen), ...lines].join('\n');
}
