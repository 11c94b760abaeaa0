import { ApplicationIntegrationType, ChannelType, PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { interfaceLanguage, type InterfaceLanguage } from './interface-language.ts';
import type { Interaction } from './interaction.ts';

/** Where something is asked; all are Discord ids. */
export interface Place {
  /**
   * The server whose library is asked; `null` for the operator's own. A member who brings the bot into a server that has not
   * installed it does not ask that server's articles.
   */
  readonly server: string | null;
  readonly channel: string;
  /** The channel that a thread belongs to; `null` where it is no thread. */
  readonly parent: string | null;
}

/** Who does something, where, and in which language they are spoken to. */
export interface Caller {
  /** Discord id. */
  readonly id: string;
  /** Ids of their roles in the server. */
  readonly roles: readonly string[];
  /** Whether they may manage the server. */
  readonly mayManage: boolean;
  /** Whether they may remove other people's messages where they are. */
  readonly moderator: boolean;
  readonly place: Place;
  /** BCP 47; `null` where Discord does not tell it, in a mention and a direct message. */
  readonly locale: string | null;
  readonly language: InterfaceLanguage;
}

const THREADS: ReadonlySet<number> = new Set([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);

export function callerOf(interaction: Interaction): Caller {
  const { member, user, locale } = interaction;
  const { id } = member?.user ?? user ?? {};
  if (id === undefined) throw new TypeError('An interaction is always somebody’s.');
  // Administrators have every permission, also where a channel takes it away.
  const permissions = new PermissionsBitField(BigInt(member?.permissions ?? 0));
  return {
    id,
    roles: member?.roles ?? [],
    mayManage: permissions.has(PermissionFlagsBits.ManageGuild),
    moderator: permissions.has(PermissionFlagsBits.ManageMessages),
    place: placeOf(interaction),
    locale,
    language: interfaceLanguage(locale),
  };
}

function placeOf({
  authorizing_integration_owners: owners,
  guild_id: guild,
  channel,
  channel_id: id,
}: Interaction): Place {
  const owner = owners[ApplicationIntegrationType.GuildInstall];
  return {
    server: owner !== undefined && owner === guild ? owner : null,
    channel: channel?.id ?? id ?? '',
    parent: channel !== undefined && isThread(channel.type) ? (channel.parent_id ?? null) : null,
  };
}

export function isThread(type: number): boolean {
  return THREADS.has(type);
}
