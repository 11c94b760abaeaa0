import type { Logger } from 'pino';
import type { REST } from 'discord.js';
import type { Curation } from '../library/curation/curation.ts';
import type { DrawChart } from './draw-chart.ts';
import type { Request } from './request.ts';
import type { Feedback } from '../library/feedback/feedback.ts';
import type { QuestionLimits } from '../library/rate-limits.ts';
import type { ServerLibraries } from '../library/server-libraries.ts';
import type { SettingsChanges } from '../library/settings-changes.ts';
import type { StoredNames } from './stored-names.ts';
import type { ServerSettings } from '../library/store/server-settings.ts';
import type { Store } from '../library/store/store.ts';

/** What answering needs from outside Discord. */
export interface Services {
  /** The articles that a member, or everyone in a channel, can ask. */
  readonly libraries: Pick<ServerLibraries, 'for'>;
  readonly store: Store;
  /** What moderators do to their server's library. */
  readonly curation: Curation;
  /** The titles of what the servers have. */
  readonly names: StoredNames;
  readonly settings: SettingsChanges;
  /** What a server chose; also where the store is away for a while, once it is known. */
  readonly settingsOf: (server: string) => Promise<ServerSettings>;
  /**
   * Hears of each interaction, and of each mention or direct message that got a reply: how it ended, after how many seconds. It
   * `failed` where something of ours broke, also when the member was told so.
   */
  readonly observe: (request: Request['kind'] | 'mention', seconds: number, outcome: 'answered' | 'failed') => void;
  /** How many questions members may ask. */
  readonly limits: QuestionLimits;
  readonly feedback: Feedback;
  readonly drawChart: DrawChart;
  /** Requests in the bot's own name. */
  readonly rest: REST;
  readonly log: Logger;
}
