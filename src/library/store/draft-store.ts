import type { Origin } from './version.ts';
import type { SourceState } from './stored-article.ts';

/** An article that somebody is adding, or a new text of one, before it is published. */
export interface Draft {
  /** Short enough for a Discord custom id: 16 characters of base64url. */
  readonly id: string;
  readonly server: string;
  /** Discord id of who is adding it. */
  readonly by: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** With front matter. */
  readonly markdown: string;
  readonly origin: Origin;
  readonly source: SourceState | null;
  /** JSON of whoever made the draft, for its preview; the store does not read it. */
  readonly notes: string;
}

/** Drafts of every server; at most a day old. */
export interface DraftStore {
  put(draft: Draft): Promise<void>;
  find(server: string, id: string): Promise<Draft | null>;
  remove(server: string, id: string): Promise<void>;
  /** Resolves to how many that were. */
  purge(before: number): Promise<number>;
}
