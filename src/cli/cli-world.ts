import type { Quota } from '../library/store/article-store.ts';
import type { Store } from '../library/store/store.ts';
import type { ExitCode } from './exit-code.ts';
import type { ReadingOptions, ReadingTools } from './reading-tools.ts';
import type { Terminal } from './terminal.ts';

export interface StartOptions {
  readonly knowledgeDir: string;
}

export interface DeployOptions {
  /** Id of the only server to register the commands in; `null` registers them everywhere. */
  readonly guildId: string | null;
  /** Only tell what would change. */
  readonly dryRun: boolean;
}

export interface RestoreOptions {
  /** A file that `backup` wrote. */
  readonly file: string;
  /** Whether what the store holds may go for it. */
  readonly replace: boolean;
}

/** What the commands need from outside; the wiring hands it in. */
export interface CliWorld {
  readonly terminal: Terminal;
  readonly version: string;
  /** The folder with the articles, unless the command line names another. */
  readonly knowledgeDir: string;
  /** Variables that are set and not read, each in words, as they are probably misspelt. */
  readonly unread: readonly string[];
  /** What fetches and reads documents; the caller closes it. */
  readingTools(options: ReadingOptions): Promise<ReadingTools>;
  /** Those from here on need the rest of the configuration, and refuse one that is wrong. */
  start(options: StartOptions): Promise<ExitCode>;
  deploy(options: DeployOptions): Promise<ExitCode>;
  /** Opens the store of the servers' libraries for a piece of work, with what a server may keep; where it fails, says why. */
  withStore(work: (store: Store, quota: Quota) => Promise<ExitCode>): Promise<ExitCode>;
  /** The same, but refuses where there is no store yet. */
  withPresentStore(work: (store: Store) => Promise<ExitCode>): Promise<ExitCode>;
  backup(file: string): Promise<ExitCode>;
  restore(options: RestoreOptions): Promise<ExitCode>;
  /** Looks into everything that the bot needs and tells what is wrong and how to mend it. */
  doctor(options: StartOptions): Promise<ExitCode>;
  /** Milliseconds, of a clock that only goes forward. */
  readonly now: () => number;
}
