import type { Origin } from './version.ts';

/** All that is kept of one member: of each place that has their id or its hash, what stands there. */
export interface MemberData {
  readonly questions: readonly {
    readonly server: string;
    readonly text: string;
    readonly language: string;
    readonly at: number;
  }[];
  readonly votes: readonly {
    readonly server: string;
    readonly slug: string;
    readonly number: number;
    readonly helpful: boolean;
    readonly at: number;
  }[];
  /** What they did as a moderator: lines of the log. */
  readonly deeds: readonly {
    readonly server: string;
    readonly action: string;
    readonly slug: string | null;
    readonly version: number | null;
    readonly at: number;
  }[];
  /** Versions of articles that they made. */
  readonly versions: readonly {
    readonly server: string;
    readonly slug: string;
    readonly number: number;
    readonly origin: Origin;
    readonly at: number;
  }[];
  /** New texts that they fetched and that wait for approval. */
  readonly waiting: readonly {
    readonly server: string;
    readonly slug: string;
    readonly origin: Origin;
    readonly at: number;
  }[];
  /** Articles that they are adding. */
  readonly drafts: readonly {
    readonly server: string;
    readonly markdown: string;
    readonly origin: Origin;
    readonly at: number;
  }[];
  /** When they last erased all of this, in milliseconds since the epoch: the note that stays. */
  readonly erasedAt: number | null;
}

/** What is kept of members, to be given and erased at once. */
export interface MemberStore {
  /** The key of `memberHash`, made when the store was: 32 bytes. */
  key(): Promise<Uint8Array>;
  /** @param member - `memberHash` of `id` */
  data(member: string, id: string): Promise<MemberData>;
  /**
   * Erases questions, votes and drafts, and takes the id out of versions, texts that wait and the log. Is itself noted (by hash and time), so
   * that restoring an older backup can be followed by the same erasures. Resolves to how many rows were erased or changed.
   */
  erase(member: string, id: string, at: number): Promise<number>;
  erasures(): Promise<readonly { readonly member: string; readonly at: number }[]>;
}
