import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, GatewayCloseCodes, HTTPError } from 'discord.js';

/** Why the bot cannot be on Discord. Trying again changes nothing, except where Discord could not be reached. */
export type StartFailure =
  | { readonly id: 'wrong-token' }
  | { readonly id: 'disallowed-intents' }
  /** `cause` is the system's own code, such as `ECONNREFUSED`, or `timeout`. */
  | { readonly id: 'unreachable'; readonly api: string; readonly cause: string }
  /** Discord answered with an error of its own. */
  | { readonly id: 'refused'; readonly api: string; readonly detail: string };

/** Codes of the system and of undici for a network that gives no answer. */
const NETWORK_CODE = /^(E[A-Z_]+|UND_ERR_[A-Z_]+)$/;

const CLOSED_FOR_GOOD: ReadonlyMap<number, StartFailure> = new Map([
  [GatewayCloseCodes.AuthenticationFailed, { id: 'wrong-token' }],
  [GatewayCloseCodes.InvalidIntents, { id: 'disallowed-intents' }],
  [GatewayCloseCodes.DisallowedIntents, { id: 'disallowed-intents' }],
]);

/** @param closeCode with which Discord ended the connection, if it came to one */
export function startFailure(error: unknown, closeCode: number | null, api: string): StartFailure {
  if (closeCode !== null) return closeFailure(closeCode, api);
  if (isTokenError(error)) return { id: 'wrong-token' };
  if (error instanceof HTTPError || error instanceof DiscordAPIError) {
    return { id: 'refused', api, detail: `${error.status} ${error.message}` };
  }
  const cause = networkCause(error);
  if (cause !== null) return { id: 'unreachable', api, cause };
  return { id: 'refused', api, detail: error instanceof Error ? error.message : String(error) };
}

/** What it means that Discord closed the connection for good. */
export function closeFailure(code: number, api: string): StartFailure {
  return CLOSED_FOR_GOOD.get(code) ?? { id: 'refused', api, detail: `close code ${code}` };
}

/** For the operator: what is wrong and what to do about it. */
export function startFailureMessage(failure: StartFailure): string {
  switch (failure.id) {
    case 'wrong-token':
      return [
        'Discord does not accept this token.',
        'Copy it anew from https://discord.com/developers/applications (your application, Bot, Reset Token)',
        'and put it in DISCORD_TOKEN: the token alone, without quotation marks or spaces.',
      ].join('\n');
    case 'disallowed-intents':
      return [
        'Discord does not allow this application the events that the bot asks for, although none of them is privileged.',
        'See https://discord.com/developers/applications (your application, Bot): is it restricted or disabled?',
      ].join('\n');
    case 'unreachable':
      return [
        `No answer from ${failure.api} (${failure.cause}).`,
        'Is this machine online, does a firewall or proxy stand in between, and is DISCORD_API what it should be?',
        'https://discordstatus.com tells whether Discord itself has trouble.',
      ].join('\n');
    case 'refused':
      return [
        `${failure.api} refused: ${failure.detail}.`,
        'Try again in some minutes; https://discordstatus.com tells whether Discord itself has trouble.',
      ].join('\n');
  }
}

function isTokenError(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === 401;
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}

function networkCause(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  // The time of a request is up, or of the whole start.
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'timeout';
  return 'code' in error && typeof error.code === 'string' && NETWORK_CODE.test(error.code) ? error.code : null;
}
