import type { Generated } from 'kysely';

/**
 * The tables, alike in every adapter. Times are milliseconds since the epoch; a truth value is 0 or 1; JSON is text, parsed by
 * the schema of its column. What a row holds is not trusted: see `article-row.ts` and its siblings.
 */
export interface Database {
  readonly schema_version: { version: number };
  readonly keys: { name: string; value: string };
  readonly articles: ArticleTable;
  readonly versions: OfArticle & VersionColumns & { number: number };
  /** Texts that wait for a moderator, at most one an article. */
  readonly pending: OfArticle & VersionColumns;
  readonly drafts: DraftTable;
  readonly settings: { server: string; settings: string };
  readonly log: LogTable;
  readonly departures: { server: string; at: number };
  readonly questions: QuestionTable;
  readonly votes: VoteTable;
  /** Questions a day, by how they ended. */
  readonly daily: { server: string; day: string; answered: number; unsure: number; declined: number };
  readonly citations: { server: string; day: string; slug: string; passage: string; count: number };
  readonly erasures: { member: string; at: number };
  readonly leases: { name: string; owner: string; until: number };
}

interface OfArticle {
  server: string;
  slug: string;
}

interface ArticleTable extends OfArticle {
  /** The number of the version that is served: the highest one. */
  current: number;
  audience: string;
  source: string | null;
  removed: number | null;
}

interface VersionColumns {
  markdown: string;
  questions: string;
  hash: string;
  origin: string;
  by: string | null;
  at: number;
  parser: number;
  bytes: number;
}

interface DraftTable {
  server: string;
  id: string;
  by: string;
  at: number;
  markdown: string;
  origin: string;
  source: string | null;
  notes: string;
}

interface LogTable {
  id: Generated<number>;
  server: string;
  at: number;
  by: string | null;
  action: string;
  slug: string | null;
  version: number | null;
}

interface QuestionTable {
  id: Generated<number>;
  server: string;
  text: string;
  language: string;
  member: string;
  at: number;
}

interface VoteTable extends OfArticle {
  passage: string;
  member: string;
  number: number;
  helpful: number;
  at: number;
}
