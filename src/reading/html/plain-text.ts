import { lineOf } from './line-of.ts';
import { parsePage } from './page-dom.ts';
import { visibleText } from './visible-text.ts';

/** A value of metadata as text: pages write entities and tags there that are meant for HTML (`&amp;#8217;`). */
export function plainText(value: string): string {
  return /&[#\w]+;|<\w/.test(value) ? lineOf(parsePage(value).body) : visibleText(value);
}
