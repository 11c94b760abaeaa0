import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type LocalizationMap,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { InterfaceLanguage } from '../interface-language.ts';

export type CommandId =
  'ask' | 'summary' | 'articles' | 'help' | 'find' | 'library' | 'settings' | 'insights' | 'why' | 'privacy';

export interface Command {
  /** What the dispatcher goes by. */
  readonly id: CommandId;
  /** What Discord is told. */
  readonly body: RESTPostAPIApplicationCommandsJSONBody;
  /** Who is told of it in `/help`. */
  readonly audience: 'members' | 'curators';
  /** What `/help` says of it. */
  readonly help: Readonly<Record<InterfaceLanguage, string>>;
}

/** Every language under its own key: Discord falls back on English for no other, nor between `nl` and the default. */
function localised(en: string, nl: string): LocalizationMap {
  return { 'en-US': en, 'en-GB': en, nl };
}

export function named(en: string, nl: string) {
  return { name: en, name_localizations: localised(en, nl) };
}

export function described(en: string, nl: string) {
  return { description: en, description_localizations: localised(en, nl) };
}

/** In servers, in direct messages with the bot and, installed by a member, wherever that member is. */
export const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

/** In servers that have the bot, for those who manage them until a server allows others in its Integrations settings. */
export const forCurators = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
  default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
};
