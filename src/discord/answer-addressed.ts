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
  const serverLocale = async () => (message.server === null ? null : locales.of(message.server));
  try {
    const library = await libraryFor(message.server);
    const reply = replyTo(message, library);
    if (reply === null) return;
    const language = await spokenLanguage(message.question, library, serverLocale);
    await send(rest, message, sendable(reply(language)));
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === FORBIDDEN) {
      log.warn(
        { code: error.code, channel: message.channelId },
        'may not reply in this channel: check the permissions',
      );
      return;
    }
    await send(rest, message, reportError(log, interfaceLanguage((await serverLocale()) ?? 'en'), error));
  }
}

/** The question's language where the bot speaks it, else the server's, which is asked for only where it can matter. */
async function spokenLanguage(
  question: string,
  library: Library,
  serverLocale: () => Promise<string | null>,
): Promise<InterfaceLanguage> {
  const languages = [...new Set(library.articles().map(({ language }) => language))];
  const detected = (locale: string | null): InterfaceLanguage | null => {
    const language = question === '' ? null : detectLanguage(question, { locale, library: languages });
    return language === 'nl' || language === 'en' ? language : null;
  };
  const sure = detected('nl');
  if (sure !== null && sure === detected('en')) return sure;
  const locale = await serverLocale();
  return detected(locale) ?? interfaceLanguage(locale ?? 'en');
}

/**
 * In a server, what is not an answer is one line, since it cannot be private there; and whoever only replies to the bot may
 * well be saying thanks, so that gets no line at all.
 */
function replyTo(message: AddressedMessage, library: Library): ((language: InterfaceLanguage) => MessageBody) | null {
  const { author: id, question, outright } = message;
  const found = lookUp(library, question, null, null);
  if (!found.ok) return outright ? (language) => noticeMessage(found.notice, language) : null;
  const { answer } = found;
  if (answer.kind === 'declined' && message.server !== null) {
    if (!outright) return null;
    return (language) => card(ACCENT.notice, [text(catalogueOf(language).answer.declined(answer.reason, false))]);
  }
  return (language) => {
    const caller = { id, moderator: false, locale: null, language };
    return tell(library, caller, { article: null, visibility: 'public' }, found).message;
  };
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
