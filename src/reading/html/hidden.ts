import { namesOf } from './element-names.ts';
import { elementsIn, type PageDocument, type PageElement } from './page-dom.ts';

/** Classes of text that only a screen reader says: labels of what others see as an icon or by its place. */
const FOR_SCREEN_READERS =
  /-(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|element-invisible|assistive-text|a11y-hidden)-/;

const UNSEEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Shows what a reader opens by a press (accordions, tabs), and takes out what no reader sees. */
export function removeHidden(document: PageDocument): void {
  const opened = openedByPress(document);
  for (const element of elementsIn(document.body)) {
    if (!isHidden(element)) continue;
    if (opened.has(element.getAttribute('id') ?? '') || element.closest('details') !== null) reveal(element);
    else element.remove();
  }
}

function isHidden(element: PageElement): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return UNSEEN_STYLE.test(element.getAttribute('style') ?? '') || isForScreenReaders(element);
}

function isForScreenReaders(element: PageElement): boolean {
  // Most elements have no class like it, and splitting its words takes longer than this.
  return (
    /sr|hidden|screen|invisible|assistive/i.test(element.getAttribute('class') ?? '') &&
    FOR_SCREEN_READERS.test(namesOf(element))
  );
}

/** The ids of what buttons open: an accordion's panels hold the answers of many a page of frequent questions. */
function openedByPress(document: PageDocument): ReadonlySet<string> {
  const buttons = document.body.querySelectorAll(
    '[aria-expanded][aria-controls], [role="tab"][aria-controls], [data-toggle="collapse"]',
  );
  return new Set(
    [...buttons]
      .flatMap((button) => [
        button.getAttribute('aria-controls') ?? '',
        (button.getAttribute('href') ?? button.getAttribute('data-target') ?? '').replace(/^#/, ''),
      ])
      .filter((id) => id !== ''),
  );
}

function reveal(element: PageElement): void {
  for (const name of ['hidden', 'aria-hidden', 'style']) element.removeAttribute(name);
}
