import type { Locale } from 'discord-api-types/v10';

/** A human account. */
export interface PersonSetting {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  /** The language of their Discord client, which interactions tell the bot. */
  readonly locale: `${Locale}`;
  /** Whether they installed the app for themselves, so that they can use it wherever they are. */
  readonly installedApp: boolean;
}

export interface MemberSetting {
  readonly person: PersonSetting;
  /** `PermissionFlagsBits` combined. */
  readonly permissions: bigint;
}

export interface GuildChannelSetting {
  readonly id: string;
  readonly name: string;
}

export interface GuildSetting {
  readonly id: string;
  readonly name: string;
  readonly preferredLocale: `${Locale}`;
  readonly ownerId: string;
  readonly channels: readonly GuildChannelSetting[];
  readonly members: readonly MemberSetting[];
  /** The bot's permissions in every channel; `null` where the app is not installed. */
  readonly appPermissions: bigint | null;
}

/** A conversation between people, in which only a user-installed app can be used. */
export interface GroupSetting {
  readonly id: string;
  readonly name: string;
  readonly people: readonly PersonSetting[];
}

/** What stands before anything happens: the app, the people and the places. */
export interface WorldSetting {
  readonly application: { readonly id: string; readonly botId: string; readonly name: string };
  readonly people: readonly PersonSetting[];
  readonly guilds: readonly GuildSetting[];
  readonly groups: readonly GroupSetting[];
}
