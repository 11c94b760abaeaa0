import type { Logger } from 'pino';
import type { Library } from '../library/library.ts';
import type { Vote } from './plan.ts';

/** What answering needs from outside Discord. */
export interface Services {
  /** The articles that a server can ask; `null` for those of direct messages and of members who brought the bot along. */
  readonly libraryFor: (server: string | null) => Library | Promise<Library>;
  readonly recordVote: (vote: Vote) => void;
  readonly log: Logger;
}
