import type { Page } from 'playwright-core';

/** An element as one sees it, in pixels of the window. */
export interface SeenElement {
  /** Its tag and class, and how it begins. */
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly width: number;
  readonly height: number;
  /** It is wider than what it is cut off by; nothing that scrolls cuts off. */
  readonly isCutOff: boolean;
}

/** What is used here of an element in the page. */
interface PageElement {
  readonly localName: string;
  readonly textContent: string;
  readonly parentElement: PageElement | null;
  checkVisibility(options: object): boolean;
  closest(selector: string): PageElement | null;
  getAttribute(name: string): string | null;
  getBoundingClientRect(): Pick<SeenElement, 'left' | 'right' | 'width' | 'height'>;
  matches(selector: string): boolean;
}

declare const document: { querySelectorAll(selector: string): Iterable<PageElement> };
declare const getComputedStyle: (element: PageElement) => {
  readonly display: string;
  readonly overflowX: string;
  readonly textOverflow: string;
};

/** What can be seen of what the selector names. Of an input that lies in its label, that is the label. */
export function seenElements(page: Page, selector: string): Promise<readonly SeenElement[]> {
  return page.evaluate((wanted) => {
    const seen = [...document.querySelectorAll(wanted)]
      .map((element) => (element.matches('label > input') ? (element.closest('label') ?? element) : element))
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        const isThere = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        return isThere && width > 0 && height > 0 && element.closest('.visually-hidden, svg *') === null;
      });
    return seen.map((element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      const name = element.getAttribute('aria-label') ?? element.textContent.trim();
      // The space at the end of a line hangs over what it stands in, without being seen.
      const slack = getComputedStyle(element).display === 'inline' ? 8 : 1;
      let isCutOff = false;
      for (let around = element.parentElement; around !== null; around = around.parentElement) {
        const { overflowX, textOverflow } = getComputedStyle(around);
        if (overflowX === 'auto' || overflowX === 'scroll' || textOverflow === 'ellipsis') break;
        if (overflowX === 'visible') continue;
        const box = around.getBoundingClientRect();
        isCutOff ||= right > box.right + slack || left < box.left - slack;
      }
      const class_ = element.getAttribute('class') ?? '';
      return {
        name: `${element.localName}.${class_} ${name.slice(0, 40)}`,
        left,
        right,
        width,
        height,
        isCutOff,
      };
    });
  }, selector);
}
