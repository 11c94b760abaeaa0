import { ApplicationIntegrationType, PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { interfaceLanguage, type InterfaceLanguage } from './interface-language.ts';
import type { Interaction } from './interaction.ts';

/** Who does something, and in which language they are spoken to. */
export interface Caller {
  /** Discord id. */
  readonly id: string;
  /** Whether they may remove other people's messages where they are. */
  readonly moderator: boolean;
  /** BCP 47; `null` where Discord does not tell it, in a mention and a direct message. */
  readonly locale: string | null;
  readonly language: InterfaceLanguage;
}

export function callerOf({ member, user, locale }: Interaction): Caller {
  const { id } = member?.user ?? user ?? {};
  if (id === undefined) throw new TypeError('An interaction is always somebody’s.');
  const permissions = new PermissionsBitField(BigInt(member?.permissions ?? 0));
  return {
    id,
    moderator: permissions.has(PermissionFlagsBits.ManageMessages),
    locale,
    language: interfaceLanguage(locale),
  };
}

/**
 * The server whose library is asked; `null` for the operator's own. A member who brings the bot into a server that has not
 * installed it does not ask that server's articles.
 */
export function serverOf(interaction: Interaction): string | null {
  const owner = interaction.authorizing_integration_owners[ApplicationIntegrationType.GuildInstall];
  return owner !== undefined && owner === interaction.guild_id ? owner : null;
}
