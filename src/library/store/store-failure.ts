/** What can be wrong with a store. */
export type StoreFailureId =
  /** No room left on its disk; reads go on. */
  | 'full'
  /** Another process holds it; reads may go on. */
  | 'locked'
  /** Its file is damaged, or is none of ours. */
  | 'corrupt'
  /** Its data was written by a newer version of this program. */
  | 'newer'
  /** It may be read, but not written. */
  | 'read-only'
  /** It cannot be reached: no such folder, no such server, a refused password. */
  | 'unreachable'
  /** Anything else; `cause` is for the log. */
  | 'unexpected';

/** Why the store could not do something. Its message is for the log: what people are told is made of its `id`. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure';
  readonly id: StoreFailureId;

  constructor(id: StoreFailureId, cause?: unknown) {
    super(`the store failed: ${id}`, { cause });
    this.id = id;
  }
}
