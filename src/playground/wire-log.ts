import type { Clock } from './clock.ts';
import { Signal } from './signal.ts';

/** Something that went over the wire between the bot and the stand-in. */
export type WireEntry =
  | { readonly kind: 'request'; readonly method: string; readonly path: string; readonly body: unknown }
  | {
      readonly kind: 'reply';
      readonly method: string;
      readonly path: string;
      readonly status: number;
      readonly body: unknown;
    }
  /** An event to one session of the bot. */
  | { readonly kind: 'event'; readonly session: string; readonly name: string; readonly data: unknown }
  /** A gateway payload other than an event, either way. */
  | { readonly kind: 'gateway'; readonly from: 'bot' | 'stand-in'; readonly opcode: number; readonly data: unknown }
  /** The gateway connection closed with this code. */
  | { readonly kind: 'closed'; readonly code: number };

export type LoggedEntry = WireEntry & { readonly at: number };

/** Entries kept; a playground may run for days. */
const KEPT = 2000;

/** What went over the wire, latest last, and who wants to see it as it goes. */
export class WireLog {
  readonly added = new Signal<LoggedEntry>();
  readonly #clock: Clock;
  readonly #entries: LoggedEntry[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get entries(): readonly LoggedEntry[] {
    return this.#entries;
  }

  add(entry: WireEntry): void {
    const logged = { ...entry, at: this.#clock.now() };
    this.#entries.push(logged);
    if (this.#entries.length > KEPT) this.#entries.shift();
    this.added.emit(logged);
  }
}
