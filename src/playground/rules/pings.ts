import { AllowedMentionsTypes, type APIAllowedMentions } from 'discord-api-types/v10';

/** Whom Discord would notify of a message. */
export interface Pings {
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
}

export const NOBODY: Pings = { users: [], roles: [], everyone: false };

/** What is parsed when a message says nothing of mentions: all in an ordinary message, people in an interaction's. */
export const DEFAULT_PARSE = {
  ordinary: [AllowedMentionsTypes.Everyone, AllowedMentionsTypes.Role, AllowedMentionsTypes.User],
  interaction: [AllowedMentionsTypes.User],
} as const;

/**
 * Whom `texts` would notify. Neither an escape nor a code block hides a mention here: Discord's own leniency is not
 * documented, and a test had better be too strict.
 *
 * @param repliedTo author of the message replied to, notified unless `allowed` says otherwise
 */
export function pingsOf(
  texts: readonly string[],
  allowed: APIAllowedMentions | undefined,
  origin: keyof typeof DEFAULT_PARSE,
  repliedTo: string | null,
): Pings {
  const text = texts.join('\n');
  const parse: readonly AllowedMentionsTypes[] = allowed === undefined ? DEFAULT_PARSE[origin] : (allowed.parse ?? []);

  const users = idsIn(text, /<@!?(\d+)>/g).filter(
    (id) => parse.includes(AllowedMentionsTypes.User) || allowed?.users?.includes(id) === true,
  );
  const roles = idsIn(text, /<@&(\d+)>/g).filter(
    (id) => parse.includes(AllowedMentionsTypes.Role) || allowed?.roles?.includes(id) === true,
  );
  const pingsReplied = allowed === undefined || allowed.replied_user === true;
  if (repliedTo !== null && pingsReplied && !users.includes(repliedTo)) users.push(repliedTo);
  return { users, roles, everyone: parse.includes(AllowedMentionsTypes.Everyone) && /@(?:everyone|here)/.test(text) };
}

function idsIn(text: string, mention: RegExp): string[] {
  return [...new Set([...text.matchAll(mention)].flatMap((match) => match[1] ?? []))];
}
