/**
 * The last ids seen, to do a thing once: Discord may deliver an event again, after a resume or to a second session. Only a
 * repeat within the last `capacity` ids is noticed, which keeps it small for ever.
 */
export class RecentIds {
  readonly #seen = new Set<string>();
  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** `true` the first time an id is given, `false` when it was seen before. */
  add(id: string): boolean {
    if (this.#seen.has(id)) return false;
    this.#seen.add(id);
    if (this.#seen.size > this.#capacity) {
      // A set iterates in the order of insertion: its first value is the oldest.
      const [oldest] = this.#seen;
      if (oldest !== undefined) this.#seen.delete(oldest);
    }
    return true;
  }
}
