import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Snowflakes } from '../snowflakes.ts';
import { Interaction, type InteractionFacts } from './interaction.ts';

/** Interactions kept; older ones are past their fifteen minutes in any real conversation. */
const KEPT = 1000;

/** The interactions that users began, by the token that stands for each. */
export class Interactions {
  readonly #clock: Clock;
  readonly #snowflakes: Snowflakes;
  readonly #acknowledgeWithin: number;
  readonly #byToken = new Map<string, Interaction>();

  /** @param acknowledgeWithin - milliseconds */
  constructor(clock: Clock, snowflakes: Snowflakes, acknowledgeWithin: number) {
    this.#clock = clock;
    this.#snowflakes = snowflakes;
    this.#acknowledgeWithin = acknowledgeWithin;
  }

  /** An id and a token for an interaction that begins now. */
  fresh(): Pick<InteractionFacts, 'id' | 'token' | 'createdAt'> {
    return { id: this.#snowflakes.next(), token: randomBytes(48).toString('base64url'), createdAt: this.#clock.now() };
  }

  begin(facts: InteractionFacts): Interaction {
    const interaction = new Interaction(facts, this.#acknowledgeWithin);
    this.#byToken.set(facts.token, interaction);
    if (this.#byToken.size > KEPT) this.#byToken.delete(this.#byToken.keys().next().value ?? '');
    this.#clock.after(this.#acknowledgeWithin, () => {
      if (interaction.acknowledgement !== null) return;
      interaction.failed = true;
      interaction.changed.emit(interaction);
    });
    return interaction;
  }

  byToken(token: string): Interaction | undefined {
    return this.#byToken.get(token);
  }
}
