import { ApplicationCommandPermissionType, Routes, type REST } from 'discord.js';
import { z } from 'zod';
import { CURATOR_COMMANDS, shownName } from './curator-commands.ts';
import type { InterfaceLanguage } from './interface-language.ts';
import type { CuratorAccess } from './message/settings/curator-access.ts';
import { within } from './within.ts';

/** How long a reply is kept waiting for it. */
const WAIT_MS = 1000;

const commandsSchema = z.array(z.object({ id: z.string(), name: z.string() }));
const overridesSchema = z.array(
  z.object({
    id: z.string(),
    permissions: z.array(
      z.object({ id: z.string(), type: z.enum(ApplicationCommandPermissionType), permission: z.boolean() }),
    ),
  }),
);

export interface AccessQuestion {
  /** Discord id of the bot's application. */
  readonly applicationId: string;
  readonly server: string;
  /** The curator role. */
  readonly role: string | null;
  /** In which the commands are named. */
  readonly language: InterfaceLanguage;
}

/**
 * Asks Discord whether the curator role sees the commands of curators. Only an override of the command itself shows it to a role
 * that may not manage the server; one for all of the bot's commands does not. Never rejects: what Discord does not tell within a
 * second is unknown.
 */
export async function checkCuratorAccess(rest: REST, question: AccessQuestion): Promise<CuratorAccess> {
  const { role } = question;
  if (role === null) return { kind: 'no-role' };
  const asked = accessOf(rest, { ...question, role }).catch(() => null);
  return (await within(WAIT_MS, asked)) ?? { kind: 'unknown' };
}

async function accessOf(
  rest: REST,
  { applicationId, server, role, language }: AccessQuestion & { readonly role: string },
): Promise<CuratorAccess> {
  const [commands, overrides] = await Promise.all([
    rest.get(Routes.applicationCommands(applicationId)).then((data) => commandsSchema.parse(data)),
    rest
      .get(Routes.guildApplicationCommandsPermissions(applicationId, server))
      .then((data) => overridesSchema.parse(data)),
  ]);
  const allowed = new Set(
    overrides
      .filter(({ permissions }) =>
        permissions.some(
          ({ id, type, permission }) => type === ApplicationCommandPermissionType.Role && id === role && permission,
        ),
      )
      .map(({ id }) => id),
  );
  const missing = CURATOR_COMMANDS.filter(
    ({ body }) => !commands.some(({ id, name }) => name === body.name && allowed.has(id)),
  );
  if (missing.length === 0) return { kind: 'allowed' };
  return { kind: 'missing', commands: missing.map((command) => shownName(command, language)) };
}
