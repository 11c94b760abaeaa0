import type { ServerSettings } from './server-settings.ts';

/** Where a line stands in a server's log: of lines of the same moment, a later one has a higher id. */
export interface LogPlace {
  readonly id: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** One line of a server's log: who did what. */
export interface LogEntry extends LogPlace {
  /** Discord id; `null` for the schedule and the command line. */
  readonly by: string | null;
  readonly action: LogAction;
  readonly slug: string | null;
  /** The version that came of it. */
  readonly version: number | null;
}

export const LOG_ACTIONS = [
  'add',
  'edit',
  'questions',
  'refresh',
  'rollback',
  'import',
  'remove',
  'restore',
  'audience',
  'settings',
  'dismiss',
] as const;

export type LogAction = (typeof LOG_ACTIONS)[number];

/** Servers as such: their settings, their log, their coming and going. */
export interface ServerStore {
  /** Every server of which anything is kept. */
  ids(): Promise<readonly string[]>;
  settings(server: string): Promise<ServerSettings>;
  setSettings(server: string, settings: ServerSettings, by: string | null, at: number): Promise<void>;
  /** Newest first; with `before`, those that come after it. */
  log(server: string, limit: number, before?: LogPlace): Promise<readonly LogEntry[]>;
  /** Notes that the bot was removed there, unless that is noted already; or, with `null`, that it is there (again). */
  noteDeparture(server: string, at: number | null): Promise<void>;
  /** Erases everything of servers that the bot left before that time. Resolves to their ids. */
  purgeDeparted(before: number): Promise<readonly string[]>;
  /** Erases everything of a server at once. */
  erase(server: string): Promise<void>;
}
