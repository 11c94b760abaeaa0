/** A passage, wherever it stands in later versions of its article. */
export interface PassageKey {
  readonly slug: string;
  /** Check of its text, see `textCheck`. */
  readonly passage: string;
}

/** How a question ended. */
export type AnswerKind = 'answered' | 'unsure' | 'declined';

/** One question, counted. Its text comes along only where the server keeps reports and it was asked in vain. */
export interface AskedQuestion {
  readonly server: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly kind: AnswerKind;
  /** The passages quoted. */
  readonly cited: readonly PassageKey[];
  readonly unanswered: {
    readonly text: string;
    /** BCP 47 primary subtag. */
    readonly language: string;
    /** Keyed hash of the asker's Discord id, see `memberHash`. */
    readonly member: string;
  } | null;
}

export interface UnansweredQuestion {
  readonly id: number;
  readonly text: string;
  readonly language: string;
  readonly at: number;
}

export interface Vote extends PassageKey {
  readonly server: string;
  /** Number of the passage at the time. */
  readonly number: number;
  readonly member: string;
  readonly helpful: boolean;
  readonly at: number;
}

/** Numbers of one server over a span of days. */
export interface Counts {
  /** One for each day (ISO 8601, UTC) with a question, oldest first. */
  readonly days: readonly ({ readonly day: string } & Readonly<Record<AnswerKind, number>>)[];
  readonly votes: { readonly helpful: number; readonly notHelpful: number };
  /** Most cited first, at most 50: some may be gone by now, or not be for the reader. */
  readonly cited: readonly (PassageKey & { readonly count: number })[];
}

/** What members ask and find helpful. */
/** More are not told of: to read and to compare them would hold up everything else for half a second. */
export const MOST_UNANSWERED = 500;

export interface FeedbackStore {
  count(question: AskedQuestion): Promise<void>;
  /** One vote a member and passage: a later one takes the place of an earlier. */
  vote(vote: Vote): Promise<void>;
  counts(server: string, since: number): Promise<Counts>;
  /** The newest, newest first, without those dismissed: at most `MOST_UNANSWERED`. */
  unanswered(server: string, since: number): Promise<readonly UnansweredQuestion[]>;
  /** Their texts are gone with it. */
  dismiss(server: string, ids: readonly number[], by: string, at: number): Promise<void>;
  /**
   * Ends texts of questions older than each server's retention, resolves to how many; and votes and counters of over a year. Many are
   * ended a few at a time, so that others have their turn; what was ended before an error stays ended.
   */
  purge(now: number): Promise<number>;
}
