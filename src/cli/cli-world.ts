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

/** What only a valid configuration can give. */
export interface Configured {
  readonly ok: true;
  readonly knowledgeDir: string;
  start(options: StartOptions): Promise<ExitCode>;
  deploy(options: DeployOptions): Promise<ExitCode>;
}

/** What the commands need from outside; the wiring hands it in. */
export interface CliWorld {
  readonly terminal: Terminal;
  readonly version: string;
  /** `message` tells the operator everything that is wrong. */
  readonly configuration: Configured | { readonly ok: false; readonly message: string };
  /** Milliseconds, of a clock that only goes forward. */
  readonly now: () => number;
}
