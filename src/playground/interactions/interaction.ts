import type { InteractionResponseType } from 'discord-api-types/v10';
import type { ModalForm } from '../rules/modal-form.ts';
import { TOKEN_LIFE } from '../rules/limits.ts';
import { Signal } from '../signal.ts';
import type { Channel } from '../world/channel.ts';
import type { PersonSetting } from '../world/setting.ts';
import type { InteractionMetadata } from './metadata.ts';

/** What the user did; decides which answers Discord takes. */
export type InteractionKind = 'command' | 'autocomplete' | 'component' | 'modal';

/** How the bot first answered. */
export interface Acknowledgement {
  readonly type: InteractionResponseType;
  /** Milliseconds after the interaction was sent. */
  readonly after: number;
}

export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** What an interaction is about, fixed when it begins. */
export interface InteractionFacts {
  readonly id: string;
  readonly token: string;
  readonly kind: InteractionKind;
  /** Milliseconds since the Unix epoch. */
  readonly createdAt: number;
  readonly person: PersonSetting;
  readonly channel: Channel;
  /** The message whose component was used, also to open the modal that was sent in. */
  readonly messageId: string | null;
  readonly metadata: InteractionMetadata;
  /** The app is there because the user brought it: it may send few follow-ups. */
  readonly appIsGuest: boolean;
  /** The user may not let their own app speak in public here: what it says, only they see. */
  readonly hushed: boolean;
}

/** An interaction and how far it has come. */
export class Interaction {
  readonly facts: InteractionFacts;
  /** Emitted after each change to what the user sees of it. */
  readonly changed = new Signal<Interaction>();
  acknowledgement: Acknowledgement | null = null;
  /** The user sees more than "is thinking". */
  answered = false;
  /** Discord gave up on the bot: "The application did not respond". */
  failed = false;
  choices: readonly Choice[] | null = null;
  modal: ModalForm | null = null;
  /** `@original`. */
  originalId: string | null = null;
  /** Every message that was written through it, `@original` first. */
  readonly messageIds: string[] = [];
  followUps = 0;
  readonly #acknowledgeWithin: number;

  /** @param acknowledgeWithin - milliseconds for a first answer */
  constructor(facts: InteractionFacts, acknowledgeWithin: number) {
    this.facts = facts;
    this.#acknowledgeWithin = acknowledgeWithin;
  }

  /** Whether the time for a first answer is over. */
  lateAt(now: number): boolean {
    return now - this.facts.createdAt > this.#acknowledgeWithin;
  }

  /** Whether the token is no longer good for edits and follow-ups. */
  expiredAt(now: number): boolean {
    return now - this.facts.createdAt > TOKEN_LIFE;
  }

  adopt(messageId: string): void {
    if (!this.messageIds.includes(messageId)) this.messageIds.push(messageId);
  }

  /** To be called when the user got something to see. */
  answer(): void {
    this.answered = true;
    this.changed.emit(this);
  }
}
