import { DiscordAPIError, Routes, type REST } from 'discord.js';
import { detectLanguage } from '../language/detect-language.ts';
import type { Library } from '../library/library.ts';
import { DEFAULT_SETTINGS, type ServerSettings } from '../library/store/server-settings.ts';
import type { Place } from './caller.ts';
import { catalogueOf } from './catalogue/catalogue.ts';
import { reportError } from './error-report.ts';
import { tell } from './handlers/ask.ts';
import { lookUp } from './handlers/look-up.ts';
import { answersIn, tooManyQuestions } from './handlers/may-ask.ts';
import type { AddressedMessage } from './incoming-message.ts';
import { interfaceLanguage, type InterfaceLanguage } from './interface-language.ts';
import { ACCENT } from './message/accent.ts';
import { card, text } from './message/component.ts';
import type { MessageBody } from './message/message-body.ts';
import { noticeMessage } from './message/notice-message.ts';
import type { Notice } from './message/notice.ts';
import type { Reply } from './outcome.ts';
import { outgoingMessage } from './outgoing-message.ts';
import { sendable } from './sendable.ts';
import type { ServerLocales } from './server-locales.ts';
import type { Services } from './services.ts';
import type { ThreadParents } from './thread-parents.ts';

const FORBIDDEN = 403;

/** What only Discord tells of where a message stands. */
export interface Surroundings {
  readonly locales: ServerLocales;
  readonly threads: ThreadParents;
}

/**
 * Answers a mention or a direct message by an ordinary reply, which everyone there sees. `elapsed` tells the milliseconds since it
 * came in.
 */
export async function answerAddressed(
  message: AddressedMessage,
  { locales, threads }: Surroundings,
  services: Services,
  elapsed: () => number,
): Promise<void> {
  const { server, channelId: channel } = message;
  const { rest, log } = services;
  const serverLocale = async () => (server === null ? null : locales.of(server));
  const reply = async (body: MessageBody): Promise<void> => {
    await send(rest, message, sendable(body));
    services.observe('mention', elapsed() / 1000, 'answered');
  };
  try {
    const settings = server === null ? DEFAULT_SETTINGS : await services.settingsOf(server);
    const place = { server, channel, parent: server === null ? null : await threads.of(channel) };
    const library = await services.libraries.for({ ...place, roles: message.roles, audience: 'channel' });
    const speak = async (): Promise<InterfaceLanguage> =>
      settings.language ?? (await spokenLanguage(message.question, library, serverLocale));
    const refusal = await refusalOf(message, place, settings, services);
    if (refusal === 'silent') return;
    if (refusal !== null) {
      await reply(noticeMessage(refusal, await speak()));
      return;
    }
    const answer = replyTo(message, place, library);
    if (answer === null) return;
    const { message: body, asked } = answer(await speak());
    await reply(body);
    if (asked !== undefined) {
      await services.feedback.count({ ...asked, server, asker: message.author, at: Date.now() }, settings);
    }
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === FORBIDDEN) {
      log.warn({ code: error.code, channel }, 'may not reply in this channel: check the permissions');
      return;
    }
    services.observe('mention', elapsed() / 1000, 'failed');
    await send(rest, message, reportError(log, interfaceLanguage((await serverLocale()) ?? 'en'), error));
  }
}

/**
 * Why it is not answered. Where the bot does not answer, or has been asked too much, whoever names it is told so in one line, which
 * everyone sees: that it was too much only once in a minute. Whoever only replies to it is not told.
 */
async function refusalOf(
  { author, outright, question }: AddressedMessage,
  place: Place,
  settings: ServerSettings,
  { limits }: Services,
): Promise<Notice | 'silent' | null> {
  if (!answersIn(place, settings)) return outright ? { kind: 'not-here', channels: settings.channels } : 'silent';
  if (question === '') return null;
  const allowed = await limits.take(author, place.server);
  if (allowed.kind === 'allowed') return null;
  return outright && allowed.first ? tooManyQuestions(allowed) : 'silent';
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
function replyTo(
  message: AddressedMessage,
  place: Place,
  library: Library,
): ((language: InterfaceLanguage) => Pick<Reply, 'message' | 'asked'>) | null {
  const { author: id, roles, question, outright } = message;
  const found = lookUp(library, question, null, null);
  if (!found.ok) return outright ? (language) => ({ message: noticeMessage(found.notice, language) }) : null;
  const { answer } = found;
  if (answer.kind === 'declined' && place.server !== null) {
    if (!outright) return null;
    return (language) => ({
      message: card(ACCENT.notice, [text(catalogueOf(language).answer.declined(answer.reason, false))]),
      asked: { text: question, answer, ownWords: true },
    });
  }
  return (language) => {
    const caller = { id, roles, mayManage: false, moderator: false, place, locale: null, language };
    return tell(library, caller, { article: null, visibility: 'public' }, found);
  };
}

/** The nonce makes a repeated request, after an answer that was lost, write the reply once. */
async function send(rest: REST, { id, channelId }: AddressedMessage, message: MessageBody): Promise<void> {
  const { allowed_mentions: mentions, ...body } = outgoingMessage(message, 'public').body;
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
