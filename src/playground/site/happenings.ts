import type { Exchange } from '../interactions/exchange.ts';
import type { Asking } from './bot-side.ts';

/** Something that a person began on the page. */
interface Happening {
  readonly exchange: Exchange | null;
  readonly asking: Asking;
  /** As they typed it, such as `/vraag`; `null` where they pressed something or just wrote. */
  readonly command: string | null;
}

/** Happenings kept: as many as a reader may scroll back to. */
const KEPT = 500;

/** What people began on the page, by the id of the interaction or of the message. */
export class Happenings {
  readonly #byId = new Map<string, Happening>();

  add(id: string, happening: Happening): void {
    this.#byId.set(id, happening);
    if (this.#byId.size > KEPT) this.#byId.delete(this.#byId.keys().next().value ?? '');
  }

  get(id: string): Happening | undefined {
    return this.#byId.get(id);
  }

  readonly commandOf = (id: string): string | null => this.#byId.get(id)?.command ?? null;
}
