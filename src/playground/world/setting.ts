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

export interface RoleSetting {
  readonly id: string;
  readonly name: string;
  /** `PermissionFlagsBits` combined: what it adds to those of everyone. */
  readonly permissions: bigint;
}

export interface MemberSetting {
  readonly person: PersonSetting;
  /** Ids of the roles that they hold, beside `@everyone`. */
  readonly roles: readonly string[];
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
  /** What every member may do: the permissions of `@everyone`, `PermissionFlagsBits` combined. */
  readonly everyone: bigint;
  /** From the lowest to the highest, without `@everyone`. */
  readonly roles: readonly RoleSetting[];
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
