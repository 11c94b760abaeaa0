import type { Reply } from '../../protocol/told.ts';

/** A command that is on its way, or that the bot did not answer. */
export interface Sending {
  readonly id: number;
  readonly channelId: string;
  /** As it was typed: `/vraag`. */
  readonly name: string;
  readonly state: 'sending' | 'no-response';
}

/** The commands that are shown as being sent, until the bot answers; without an answer, until they are dismissed. */
export class Sendings {
  all: readonly Sending[] = [];
  readonly #changed: () => void;
  #last = 0;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Shows a command for as long as its reply is awaited. */
  async while(name: string, channelId: string, awaited: Promise<Reply>): Promise<Reply> {
    this.#last += 1;
    const sending: Sending = { id: this.#last, channelId, name, state: 'sending' };
    this.#become([...this.all, sending]);
    const reply = await awaited;
    this.#become(
      this.all.flatMap((each) => {
        if (each.id !== sending.id) return [each];
        return reply.kind === 'no-response' ? [{ ...each, state: 'no-response' }] : [];
      }),
    );
    return reply;
  }

  forget({ id }: Sending): void {
    this.#become(this.all.filter((each) => each.id !== id));
  }

  /** All of it was about a stand-in that is no more. */
  clear(): void {
    this.all = [];
  }

  #become(all: readonly Sending[]): void {
    this.all = all;
    this.#changed();
  }
}
