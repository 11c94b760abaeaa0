import type { ShownChoice } from '../../protocol/shown-command.ts';
import type { Reply } from '../../protocol/told.ts';

/** What the bot suggests for what is typed. */
export interface Suggested {
  /** The newest there are; `null` before the first, and where the bot gave none. */
  readonly choices: readonly ShownChoice[] | null;
  readonly state: 'idle' | 'asking' | 'there' | 'failed';
}

/** Milliseconds without a key before the bot is asked: most people's pauses between keys are shorter. */
const PAUSE = 150;
const IDLE: Suggested = { choices: null, state: 'idle' };

/** Asks for suggestions while somebody types: once they pause, and with the latest answer winning. */
export class Suggester {
  readonly #onChange: () => void;
  #suggested: Suggested = IDLE;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get suggested(): Suggested {
    return this.#suggested;
  }

  /** Asks after a pause; what came before is shown until then. */
  ask(question: () => Promise<Reply>): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
    const turn = this.#turn;
    this.#become({ choices: this.#suggested.choices, state: 'asking' });
    this.#timer = setTimeout(() => {
      question().then(
        (reply) => {
          if (turn === this.#turn) this.#become(suggestedBy(reply));
        },
        () => {
          if (turn === this.#turn) this.#become({ choices: null, state: 'failed' });
        },
      );
    }, PAUSE);
  }

  /** Forgets what was suggested, and what is still being asked. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
    if (this.#suggested !== IDLE) this.#become(IDLE);
  }

  #become(suggested: Suggested): void {
    this.#suggested = suggested;
    this.#onChange();
  }
}

function suggestedBy(reply: Reply): Suggested {
  return reply.kind === 'choices' ? { choices: reply.choices, state: 'there' } : { choices: null, state: 'failed' };
}
