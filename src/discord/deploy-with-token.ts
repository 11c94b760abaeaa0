import { REST, Routes } from 'discord.js';
import { z } from 'zod';
import { COMMANDS } from './commands.ts';
import { deployCommands, type CommandChange } from './deploy.ts';
import { startFailure, type StartFailure } from './start-failure.ts';

export interface DeployRequest {
  readonly token: string;
  /** Address of Discord's API, without version. */
  readonly api: string;
  /** The server whose own commands are changed; `null` changes the commands that are there everywhere. */
  readonly guildId: string | null;
  /** Only tell what would change. */
  readonly dryRun: boolean;
}

export type DeployResult =
  | { readonly ok: true; readonly changes: readonly CommandChange[] }
  | { readonly ok: false; readonly failure: StartFailure };

const application = z.object({ id: z.string() });

/** Brings the commands up to date without starting the bot. */
export async function deployWithToken({ token, api, guildId, dryRun }: DeployRequest): Promise<DeployResult> {
  const rest = new REST({ api }).setToken(token);
  const commands = COMMANDS.map(({ body }) => body);
  try {
    const { id: applicationId } = application.parse(await rest.get(Routes.currentApplication()));
    return { ok: true, changes: await deployCommands({ rest, applicationId, guildId, dryRun, commands }) };
  } catch (error) {
    return { ok: false, failure: startFailure(error, null, api) };
  } finally {
    rest.clearHandlerSweeper();
    rest.clearHashSweeper();
  }
}
