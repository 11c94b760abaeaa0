import { DiscordAPIError, Routes, type REST } from 'discord.js';
import { detectLanguage } from '../language/detect-language.ts';
import type { Library } from '../library/library.ts';
import { catalogueOf } from './catalogue/catalogue.ts';
import { reportError } from './error-report.ts';
import { tell } from './handlers/ask.ts';
import { lookUp } from './handlers/look-up.ts';
import type { AddressedMessage } from './incoming-message.ts';
import { interfaceLanguage, type InterfaceLanguage } from './interface-language.ts';
import { ACCENT } from './message/accent.ts';
import { card, text } from './message/component.ts';
import type { MessageBody } from './message/message-body.ts';
import { noticeMessage } from './message/notice-message.ts';
import { outgoingMessage } from './outgoing-message.ts';
import { sendable } from './sendable.ts';
import type { ServerLocales } from './server-locales.ts';
import type { Services } from './services.ts';

const FORBIDDEN = 403;

/** Answers a mention or a direct message by an ordinary reply, which everyone there sees. */
export async function answerAddressed(
  message: AddressedMessage,
  rest: REST,
  locales: ServerLocales,
  { libraryFor, log }: Services,
): Promise<void> {
  const locale = message.server === null ? null : await locales.of(message.server);
  let language = interfaceLanguage(locale ?? 'en');
  try {
    const library = await libraryFor(message.server);
    language = spokenLanguage(message.question, library, locale);
    const reply = replyTo(message, library, language);
    if (reply !== null) await send(rest, message, sendable(reply));
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === FORBIDDEN) {
      log.warn(
        { code: error.code, channel: message.channelId },
        'may not reply in this channel: check the permissions',
      );
      return;
    }
    await send(rest, message, reportError(log, language, error));
  }
}

/** The question's language where the bot speaks it, else the server's. */
function spokenLanguage(question: string, library: Library, locale: string | null): InterfaceLanguage {
  const languages = [...new Set(library.articles().map(({ language }) => language))];
  const language = question === '' ? null : detectLanguage(question, { locale, library: languages });
  return language === 'nl' || language === 'en' ? language : interfaceLanguage(locale ?? 'en');
}

/**
 * In a server, what is not an answer is one line, since it cannot be private there; and whoever only replies to the bot may
 * well be saying thanks, so that gets no line at all.
 */
function replyTo(message: AddressedMessage, library: Library, language: InterfaceLanguage): MessageBody | null {
  const { author: id, question, outright } = message;
  const found = lookUp(library, question, null, null);
  if (!found.ok) return outright ? noticeMessage(found.notice, language) : null;
  if (found.answer.kind === 'declined' && message.server !== null) {
    if (!outright) return null;
    const content = catalogueOf(language).answer.declined(found.answer.reason, false);
    return card(ACCENT.notice, [text(content)]);
  }
  const caller = { id, moderator: false, locale: null, language };
  return tell(library, caller, { article: null, visibility: 'public' }, found).message;
}

/** The nonce makes a repeated request, after an answer that was lost, write the reply once. */
async function send(rest: REST, { id, channelId }: AddressedMessage, message: MessageBody): Promise<void> {
  const { allowed_mentions: mentions, ...body } = outgoingMessage(message, 'public');
  await rest.post(Routes.channelMessages(channelId), {
    body: {
      ...body,
      allowed_mentions: { ...mentions, replied_user: false },
      message_reference: { message_id: id, fail_if_not_exists: false },
      nonce: id,
      enforce_nonce: true,
    },
  });
}
