import type { ExitCode } from './exit-code.ts';
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

/** What the commands need from outside; the wiring hands it in. */
export interface CliWorld {
  readonly terminal: Terminal;
  readonly version: string;
  /** The folder with the articles, unless the command line names another. */
  readonly knowledgeDir: string;
  /** These two are of the bot: they alone need the rest of the configuration, and refuse one that is wrong. */
  start(options: StartOptions): Promise<ExitCode>;
  deploy(options: DeployOptions): Promise<ExitCode>;
  /** Milliseconds, of a clock that only goes forward. */
  readonly now: () => number;
}
