import type { Audience } from '../../../library/store/stored-article.ts';
import { catalogueOf } from '../../catalogue/catalogue.ts';
import type { InterfaceLanguage } from '../../interface-language.ts';
import type { LibraryPress } from '../../library-press.ts';
import { inlineText } from '../../markdown/inline-text.ts';
import { ACCENT } from '../accent.ts';
import { button, buttonRow, card, text } from '../component.ts';
import type { MessageBody } from '../message-body.ts';
import { audienceText } from './audience-text.ts';

interface OpeningView {
  readonly press: Extract<LibraryPress, { action: 'stored-open' }>;
  readonly title: string;
  readonly now: Audience;
  readonly then: Audience;
  readonly language: InterfaceLanguage;
}

/** Asks whether more people than now may see an article. */
export function openingMessage({ press, title, now, then, language }: OpeningView): MessageBody {
  const catalogue = catalogueOf(language);
  const { opening: words } = catalogue.library.stored;
  return card(ACCENT.notice, [
    text(`**${inlineText(title)}**`),
    text(`-# ${words.now}\n${audienceText(now, catalogue)}\n-# ${words.then}\n${audienceText(then, catalogue)}`),
    text(words.asksToOpen),
    buttonRow(button(press, words.open), button({ action: 'stored', slug: press.slug }, words.keep, 'main')),
  ]);
}
