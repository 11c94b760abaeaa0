import {
  DiscordAPIError,
  MessageFlags,
  RESTJSONErrorCodes,
  Routes,
  type InteractionResponseType,
  type RawFile,
  type REST,
} from 'discord.js';
import type { Logger } from 'pino';
import type { OutgoingMessage } from './outgoing-message.ts';

/**
 * How Discord took an acknowledgement. `taken`: there was one already, ours that went through although its answer was lost,
 * or another process's. `expired`: too late, or the message is gone; nothing more can be said, so nothing is retried.
 */
export type Acknowledged = 'sent' | 'taken' | 'expired';

/** Looser than Discord's own type, whose `flags` is an enumeration that no combination of flags belongs to. */
export interface InteractionResponse {
  readonly type: InteractionResponseType;
  readonly data?: object;
}

/** What is sent beside the body, where there is anything. */
const withFiles = (files: readonly RawFile[]) => (files.length === 0 ? {} : { files: [...files] });

/** The requests that answer one interaction. Each rejects as `REST` does, except where the interaction has expired. */
export interface InteractionCalls {
  /** The one acknowledgement, within three seconds of the event. */
  respond(response: InteractionResponse, files?: readonly RawFile[]): Promise<Acknowledged>;
  /** Changes the reply, or after an update the message that the component hangs on; for 15 minutes. */
  edit(message: OutgoingMessage): Promise<void>;
  remove(): Promise<void>;
  followUp(message: OutgoingMessage): Promise<void>;
}

const EXPIRED: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.UnknownMessage,
]);

export function interactionCalls(
  rest: REST,
  interaction: { readonly id: string; readonly token: string; readonly application_id: string },
  log: Logger,
): InteractionCalls {
  const { id, token, application_id: application } = interaction;
  const original = Routes.webhookMessage(application, token);
  // The token in the address is all the permission there is. Sent with the bot's own, an expired one would log the bot out.
  const auth = false;

  const send = async (request: Promise<unknown>): Promise<Acknowledged> => {
    try {
      await request;
      return 'sent';
    } catch (error) {
      if (!(error instanceof DiscordAPIError)) throw error;
      const taken = error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
      if (!taken && !EXPIRED.has(error.code)) throw error;
      log.warn(
        { code: error.code, method: error.method },
        taken ? 'acknowledged before' : 'the interaction has expired',
      );
      return taken ? 'taken' : 'expired';
    }
  };

  return {
    respond: (body, files = []) =>
      send(rest.post(Routes.interactionCallback(id, token), { body, auth, ...withFiles(files) })),
    async edit({ body, files }) {
      // Whether a message is private was settled when it was first sent; an edit may not name it.
      const flags = body.flags & ~MessageFlags.Ephemeral;
      await send(rest.patch(original, { body: { ...body, flags }, auth, ...withFiles(files) }));
    },
    async remove() {
      await send(rest.delete(original, { auth }));
    },
    async followUp({ body, files }) {
      await send(rest.post(Routes.webhook(application, token), { body, auth, ...withFiles(files) }));
    },
  };
}
