import { catalogueOf } from '../catalogue/catalogue.ts';
import type { InterfaceLanguage } from '../interface-language.ts';
import { ACCENT } from './accent.ts';
import { card, text } from './component.ts';
import type { MessageBody } from './message-body.ts';
import type { Notice } from './notice.ts';

/** One friendly line. */
export function noticeMessage(notice: Notice, language: InterfaceLanguage): MessageBody {
  const accent = notice.kind === 'internal-error' || notice.kind === 'store-failure' ? ACCENT.error : ACCENT.notice;
  return card(accent, [text(catalogueOf(language).notice(notice))]);
}
