import type { Message } from '../world/message.ts';
import type { World } from '../world/world.ts';
import type { Acknowledgement, Choice, Interaction } from './interaction.ts';
import { ShownModal } from './shown-modal.ts';

/** `waiting` for the bot, `thinking` after a defer, `answered` when there is something to see, `failed` when it stayed silent for 3 s. */
export type ExchangeState = 'waiting' | 'thinking' | 'answered' | 'failed';

/** Discord gave up waiting. */
export class NoResponse extends Error {
  override readonly name = 'NoResponse';

  constructor() {
    super('The application did not respond');
  }
}

/** What a user did and what they got to see for it. */
export class Exchange {
  /** What the bot was told of it: the data of `INTERACTION_CREATE`. */
  readonly payload: unknown;
  readonly #interaction: Interaction;
  readonly #world: World;

  constructor(interaction: Interaction, payload: unknown, world: World) {
    this.payload = payload;
    this.#interaction = interaction;
    this.#world = world;
  }

  get id(): string {
    return this.#interaction.facts.id;
  }

  get state(): ExchangeState {
    if (this.#interaction.answered) return 'answered';
    if (this.#interaction.failed) return 'failed';
    return this.#interaction.acknowledgement === null ? 'waiting' : 'thinking';
  }

  get acknowledgement(): Acknowledgement | null {
    return this.#interaction.acknowledgement;
  }

  /** The messages written or updated through it, as they stand now: the first answer, then the follow-ups. */
  get messages(): readonly Message[] {
    const { channel } = this.#interaction.facts;
    return this.#interaction.messageIds.flatMap((id) => this.#world.message(channel.id, id) ?? []);
  }

  /** The first of `messages`; throws where there is none. */
  get message(): Message {
    const [first] = this.messages;
    if (first === undefined) throw new Error(`no message in this exchange: ${this.state}`);
    return first;
  }

  /** What autocomplete offers; `null` until it does. */
  get choices(): readonly Choice[] | null {
    return this.#interaction.choices;
  }

  /** Whether what came of it is a form. */
  get hasModal(): boolean {
    return this.#interaction.modal !== null;
  }

  /** The form that popped up; throws where there is none. */
  get modal(): ShownModal {
    const form = this.#interaction.modal;
    if (form === null) throw new Error(`no modal in this exchange: ${this.state}`);
    return new ShownModal(form, this.#interaction.facts);
  }

  /**
   * Waits for the first visible message, the choices, the modal, or the edit that ends a defer.
   *
   * @throws {NoResponse} when the bot stays silent for 3 seconds
   */
  async answered(): Promise<this> {
    return this.until(() => this.state === 'answered');
  }

  /** Resolves when the exchange is answered or has failed. */
  async settled(): Promise<this> {
    return this.until(() => this.state === 'answered' || this.state === 'failed');
  }

  /**
   * Waits until the exchange is as wanted, be it through later edits and follow-ups.
   *
   * @throws {NoResponse} when the bot stays silent for 3 seconds, unless that is what is wanted
   */
  async until(wanted: (exchange: this) => boolean): Promise<this> {
    if (wanted(this)) return this;
    if (this.state === 'failed') throw new NoResponse();
    return new Promise((resolve, reject) => {
      const check = (): void => {
        const isWanted = wanted(this);
        if (!isWanted && this.state !== 'failed') return;
        stopInteraction();
        stopWorld();
        if (isWanted) resolve(this);
        else reject(new NoResponse());
      };
      const stopInteraction = this.#interaction.changed.subscribe(check);
      const stopWorld = this.#world.changes.subscribe(check);
    });
  }
}
