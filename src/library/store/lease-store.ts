/**
 * Things that only one process may have at a time, such as a shard or the work of a schedule. Time is the store's own where the
 * processes have different clocks.
 */
export interface LeaseStore {
  /** All of them or none: `false` where another owner has one that has not run out. Having them already, they are prolonged. */
  take(names: readonly string[], owner: string, milliseconds: number): Promise<boolean>;
  /** Whether `owner` still had every one of them; then they are prolonged. */
  renew(names: readonly string[], owner: string, milliseconds: number): Promise<boolean>;
  /** Gives back what `owner` has of them. */
  release(names: readonly string[], owner: string): Promise<void>;
  /** Who has it; `null` where nobody does. */
  holder(name: string): Promise<LeaseHolder | null>;
}

export interface LeaseHolder {
  readonly owner: string;
  /** Milliseconds until it runs out, unless it is prolonged: above 0. */
  readonly left: number;
}
