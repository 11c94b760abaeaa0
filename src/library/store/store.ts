import type { ArticleStore } from './article-store.ts';
import type { DraftStore } from './draft-store.ts';
import type { FeedbackStore } from './feedback-store.ts';
import type { LeaseStore } from './lease-store.ts';
import type { MemberStore } from './member-store.ts';
import type { ServerStore } from './server-store.ts';

/** That something of a server changed, by this process or by another one. */
export type StoreChange =
  | { readonly kind: 'articles' | 'settings'; readonly server: string }
  /** The connection was lost for a while: anything may have changed. */
  | { readonly kind: 'anything' };

/** Where the servers' libraries are kept. Every method rejects with a `StoreFailure` and nothing else. */
export interface Store {
  /** For people: `SQLite file data/vraagbaak.db`, `PostgreSQL at db:5432/vraagbaak`. Never with a password. */
  readonly description: string;
  readonly articles: ArticleStore;
  readonly drafts: DraftStore;
  readonly feedback: FeedbackStore;
  readonly leases: LeaseStore;
  readonly members: MemberStore;
  readonly servers: ServerStore;
  /** Tells of each change once it is there to be read, within a second of it. Returns what ends the telling. */
  subscribe(listener: (change: StoreChange) => void): () => void;
  /** Resolves when a small read and a small write go through, which are undone. */
  check(): Promise<void>;
  close(): Promise<void>;
}
