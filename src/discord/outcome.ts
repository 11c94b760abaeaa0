import type { APIApplicationCommandOptionChoice, APIModalInteractionResponseCallbackData } from 'discord.js';
import type { Library } from '../library/library.ts';
import type { MessageBody } from './message/message-body.ts';

/** Whether everyone in the channel sees a reply or only the member who gets it. */
export type Visibility = 'public' | 'private';

export interface Reply {
  readonly kind: 'reply';
  readonly message: MessageBody;
  readonly visibility: Visibility;
}

/** What an interaction comes to. */
export type Outcome =
  | Reply
  /** Takes the place of the message that the pressed button hangs on. */
  | { readonly kind: 'update'; readonly message: MessageBody }
  /** Removes the message that the pressed button hangs on. */
  | { readonly kind: 'remove' }
  | {
      readonly kind: 'modal';
      readonly modal: APIModalInteractionResponseCallbackData;
      /** Said instead when it is too late to open a modal, which only a first response can. */
      readonly late: MessageBody;
    }
  | { readonly kind: 'choices'; readonly choices: readonly APIApplicationCommandOptionChoice<string>[] };

/**
 * How an interaction is acknowledged when its outcome is late: what the reply's visibility will be, `update` when the
 * message itself is to change, `choices` for autocompletion, which cannot wait and then offers none.
 */
export type Deferral = Visibility | 'update' | 'choices';

/** What is going to be done for an interaction. The deferral is known before any work, as the first response fixes it. */
export interface Plan {
  readonly deferral: Deferral;
  run(library: Library): Outcome;
}

export function privately(message: MessageBody): Reply {
  return { kind: 'reply', message, visibility: 'private' };
}
