import { catalogueOf } from '../../catalogue/catalogue.ts';
import type { InterfaceLanguage } from '../../interface-language.ts';
import { ACCENT } from '../accent.ts';
import { button, buttonRow, card, text } from '../component.ts';
import type { MessageBody } from '../message-body.ts';

/** What was done with an article, as Markdown, and the way back to it. */
export function doneMessage(line: string, slug: string, language: InterfaceLanguage): MessageBody {
  const { library: words } = catalogueOf(language);
  return card(ACCENT.article, [
    text(line),
    buttonRow(
      button({ action: 'history', slug, page: 0 }, words.stored.history),
      button({ action: 'stored', slug }, words.published.open),
    ),
  ]);
}

/** A line alone. */
export function lineMessage(line: string): MessageBody {
  return card(ACCENT.notice, [text(line)]);
}
