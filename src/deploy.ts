import type { DeployOptions } from './cli/cli-world.ts';
import type { ExitCode } from './cli/exit-code.ts';
import { EXIT } from './cli/exit-code.ts';
import type { Terminal } from './cli/terminal.ts';
import { writeLine } from './cli/terminal.ts';
import type { Config } from './config.ts';
import { deployWithToken } from './discord/deploy-with-token.ts';
import { failureExitCode } from './failure-exit-code.ts';
import { startFailureMessage } from './discord/start-failure.ts';

const NO_TOKEN = "DISCORD_TOKEN is not set. Put the bot's token in it, in the environment or in the file .env.";

/** Registers the commands and tells what that changed. */
export async function deploy(options: DeployOptions, config: Config, terminal: Terminal): Promise<ExitCode> {
  const { discordToken: token, discordApi: api } = config;
  if (token === null) {
    await writeLine(terminal.stderr, NO_TOKEN);
    return EXIT.misused;
  }
  const result = await deployWithToken({ token, api, ...options });
  if (!result.ok) {
    await writeLine(terminal.stderr, startFailureMessage(result.failure));
    return failureExitCode(result.failure);
  }
  for (const { change, type, name } of result.changes) await writeLine(terminal.stdout, `${change} ${type} ${name}`);
  const count = result.changes.length;
  const verdict = count === 0 ? 'Nothing to change.' : `${count} ${options.dryRun ? 'would change' : 'changed'}.`;
  await writeLine(terminal.stdout, verdict);
  return EXIT.done;
}
