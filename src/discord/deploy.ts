import { isDeepStrictEqual } from 'node:util';
import { ApplicationCommandType, Routes, type REST, type RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import { z } from 'zod';
import { comparableCommand } from './comparable-command.ts';

/** One thing that deploying changes, or would change. */
export interface CommandChange {
  readonly change: 'create' | 'update' | 'delete';
  readonly type: 'slash' | 'user' | 'message';
  readonly name: string;
}

export interface Deployment {
  readonly rest: REST;
  readonly applicationId: string;
  /** The server whose own commands are changed; `null` changes the commands that are there everywhere. */
  readonly guildId: string | null;
  /** Only tell what would change. */
  readonly dryRun: boolean;
  readonly commands: readonly RESTPostAPIApplicationCommandsJSONBody[];
  /** Once aborted, no more requests are made and `deployCommands` rejects. */
  readonly signal?: AbortSignal;
}

const registeredCommands = z.array(
  z.looseObject({ id: z.string(), type: z.number().default(ApplicationCommandType.ChatInput), name: z.string() }),
);

/** An update leaves as it is what it does not name, so what ours does not have is cleared by name. */
const CLEARED = {
  name_localizations: null,
  description_localizations: null,
  options: [],
  default_member_permissions: null,
  nsfw: false,
} as const;

/** The entry point of an Activity is missing: Discord makes and owns it, it is not ours to change. */
const TYPE_NAMES: ReadonlyMap<number, CommandChange['type']> = new Map([
  [ApplicationCommandType.ChatInput, 'slash'],
  [ApplicationCommandType.User, 'user'],
  [ApplicationCommandType.Message, 'message'],
]);

/**
 * Makes the commands that Discord knows equal to ours and returns what that took, nothing when they were equal. Commands
 * are compared one by one rather than overwritten as a whole: an unchanged command costs no request and keeps its id, and
 * with it the permissions that a server has set on it. Rejects as `REST` does.
 */
export async function deployCommands(deployment: Deployment): Promise<readonly CommandChange[]> {
  const { rest, applicationId, guildId, dryRun, commands, signal } = deployment;
  const scope = guildId === null ? 'global' : 'guild';
  const route =
    guildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const reply = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }), signal });
  const registered = registeredCommands.parse(reply);

  const changes: CommandChange[] = [];
  const kept = new Set<string>();
  for (const command of commands) {
    // Contexts and ways to install exist for global commands only.
    const body = guildId === null ? command : { ...command, contexts: undefined, integration_types: undefined };
    const wanted = comparableCommand(body, scope);
    const known = registered.find(({ type, name }) => type === wanted.type && name === wanted.name);
    const type = TYPE_NAMES.get(wanted.type);
    if (type === undefined)
      throw new RangeError(`The command "${wanted.name}" has a type that is not ours to register.`);
    if (known === undefined) {
      changes.push({ change: 'create', type, name: wanted.name });
      if (!dryRun) await rest.post(route, { body, signal });
      continue;
    }
    kept.add(known.id);
    if (isDeepStrictEqual(comparableCommand(known, scope), wanted)) continue;
    changes.push({ change: 'update', type, name: wanted.name });
    if (!dryRun) await rest.patch(`${route}/${known.id}`, { body: { ...CLEARED, ...body }, signal });
  }
  // Last, so that a renamed command is never absent under both its names.
  for (const { id, type: number, name } of registered) {
    const type = TYPE_NAMES.get(number);
    if (type === undefined || kept.has(id)) continue;
    changes.push({ change: 'delete', type, name });
    if (!dryRun) await rest.delete(`${route}/${id}`, { signal });
  }
  return changes;
}
