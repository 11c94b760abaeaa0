import type { APIApplicationCommandOptionChoice, APIModalInteractionResponseCallbackData } from 'discord.js';
import type { AnsweredQuestion } from '../library/feedback/feedback.ts';
import type { Library } from '../library/library.ts';
import type { Caller } from './caller.ts';
import type { MessageBody } from './message/message-body.ts';
import type { Scene } from './scene.ts';

/** Whether everyone in the channel sees a reply or only the member who gets it. */
export type Visibility = 'public' | 'private';

export interface Reply {
  readonly kind: 'reply';
  readonly message: MessageBody;
  readonly visibility: Visibility;
  /** The question that it answers, to be counted once it has been sent. */
  readonly asked?: Pick<AnsweredQuestion, 'text' | 'answer' | 'ownWords'>;
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

/** What is going to be done for an interaction. The deferral is known before the work is done, as the first response fixes it. */
export interface Plan {
  /** `as-answers`: as the server chose that its answers are seen. */
  readonly deferral: Deferral | 'as-answers';
  run(scene: Scene): Outcome | Promise<Outcome>;
}

/** A plan for which the articles are all that is needed. */
export function fromLibrary(deferral: Deferral, run: (library: Library, caller: Caller) => Outcome): Plan {
  return { deferral, run: async (scene) => run(await scene.library(), scene.caller) };
}

export function privately(message: MessageBody): Reply {
  return { kind: 'reply', message, visibility: 'private' };
}
