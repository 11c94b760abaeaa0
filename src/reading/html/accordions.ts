import { lineOf } from './line-of.ts';
import { childrenOf, type PageDocument, type PageElement } from './page-dom.ts';

/** Longest label of a part that opens, in UTF-16 units. */
const MAX_LABEL = 200;

/** Shortest text that makes what a button opens a part of the page, in UTF-16 units. */
const MIN_PANEL = 20;

/**
 * Turns what opens by a press into headings with text below them, since no reading library keeps buttons and summaries.
 *
 * @returns how many parts there are that open
 */
export function openAccordions(document: PageDocument): number {
  let opened = 0;
  for (const details of [...document.body.querySelectorAll('details')]) {
    for (const summary of [...details.children].filter(({ tagName }) => tagName === 'SUMMARY')) {
      replaceBy(document, summary, summary.querySelector('h1, h2, h3, h4, h5, h6') === null ? 'h3' : 'div');
    }
    replaceBy(document, details, 'div');
    opened += 1;
  }
  for (const button of [...document.body.querySelectorAll('button, [role="button"], [role="tab"]')]) {
    const isOpener = opensText(document, button);
    if (isOpener) opened += 1;
    if (button.closest('h1, h2, h3, h4, h5, h6, [role="heading"]') !== null) replaceBy(document, button, 'span');
    else if (isOpener) replaceBy(document, button, 'h3');
  }
  return opened;
}

function opensText(document: PageDocument, button: PageElement): boolean {
  const panelId = button.getAttribute('aria-controls');
  if (panelId === null || !/^[\w:.-]+$/.test(panelId) || button.closest('nav, header') !== null) return false;
  const label = lineOf(button);
  if (label === '' || label.length > MAX_LABEL) return false;
  const panel = document.body.querySelector(`[id="${panelId}"]`);
  if (panel?.closest('nav, header') !== null || panel.querySelector('nav') !== null) return false;
  return lineOf(panel).length >= MIN_PANEL;
}

function replaceBy(document: PageDocument, element: PageElement, tagName: string): void {
  const replacement = document.createElement(tagName);
  for (const child of [...childrenOf(element)]) replacement.append(child);
  element.replaceWith(replacement);
}
