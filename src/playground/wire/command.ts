import { ApplicationIntegrationType } from 'discord-api-types/v10';
import type { Command } from '../commands/command-registry.ts';
import type { WorldSetting } from '../world/setting.ts';

/** The fields that a list leaves out unless it is asked `with_localizations`, at any depth. */
const LOCALIZED = ['name_localizations', 'description_localizations'];

/** A registered command as Discord tells it. */
export function wireCommand(
  { application }: WorldSetting,
  { id, version, guildId, form }: Command,
  localized: boolean,
) {
  const { description, options, contexts, integration_types, default_member_permissions, nsfw, ...named } = form;
  const command = {
    id,
    application_id: application.id,
    version,
    ...(guildId === null ? {} : { guild_id: guildId }),
    ...named,
    description: description ?? '',
    default_member_permissions: default_member_permissions ?? null,
    dm_permission: true,
    contexts: contexts ?? null,
    integration_types: integration_types ?? [ApplicationIntegrationType.GuildInstall],
    nsfw: nsfw ?? false,
    ...((options ?? []).length === 0 ? {} : { options }),
  };
  return localized ? command : withoutTranslations(command);
}

function withoutTranslations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTranslations);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, field]) =>
      LOCALIZED.includes(key) ? [] : [[key, withoutTranslations(field)]],
    ),
  );
}
