import { catalogueOf } from '../../catalogue/catalogue.ts';
import type { InterfaceLanguage } from '../../interface-language.ts';
import { inlineText } from '../../markdown/inline-text.ts';
import { ACCENT } from '../accent.ts';
import { button, buttonRow, card, text } from '../component.ts';
import type { MessageBody } from '../message-body.ts';

/** That an article was removed, and how to undo that. */
export function removedMessage(slug: string, title: string, language: InterfaceLanguage): MessageBody {
  const { library: words } = catalogueOf(language);
  return card(ACCENT.article, [
    text(words.removed(inlineText(title))),
    buttonRow(
      button({ action: 'stored-restore', slug }, words.stored.undo),
      button({ action: 'stored-list', removed: false, page: 0 }, words.stored.back),
    ),
  ]);
}
