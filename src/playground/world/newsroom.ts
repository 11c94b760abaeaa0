import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { GroupSetting, GuildSetting, PersonSetting, WorldSetting } from './setting.ts';

const memberPermissions =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands |
  PermissionFlagsBits.UseExternalApps;

const moderatorPermissions =
  memberPermissions |
  PermissionFlagsBits.ManageMessages |
  PermissionFlagsBits.ManageGuild |
  PermissionFlagsBits.KickMembers;

const appPermissions =
  PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages | PermissionFlagsBits.ReadMessageHistory;

/** A Dutch-speaking member. */
const noor = {
  id: '310000000000000001',
  username: 'noor',
  displayName: 'Noor',
  locale: 'nl',
  installedApp: false,
} as const satisfies PersonSetting;

/** An English-speaking member, who also has the app for himself. */
const sam = {
  id: '310000000000000002',
  username: 'sam',
  displayName: 'Sam',
  locale: 'en-GB',
  installedApp: true,
} as const satisfies PersonSetting;

/** A moderator. */
const mila = {
  id: '310000000000000003',
  username: 'mila',
  displayName: 'Mila',
  locale: 'nl',
  installedApp: false,
} as const satisfies PersonSetting;

const members = [
  { person: noor, permissions: memberPermissions },
  { person: sam, permissions: memberPermissions },
  { person: mila, permissions: moderatorPermissions },
];

/** The server that has the bot. */
const home = {
  id: '410000000000000001',
  name: 'Nieuwsgroep',
  preferredLocale: 'nl',
  ownerId: mila.id,
  channels: [
    { id: '510000000000000001', name: 'algemeen' },
    { id: '510000000000000002', name: 'vragen' },
  ],
  members,
  appPermissions,
} as const satisfies GuildSetting;

/** A server without the bot: Sam brings it along. */
const elsewhere = {
  id: '410000000000000002',
  name: 'Elsewhere',
  preferredLocale: 'en-US',
  ownerId: sam.id,
  channels: [{ id: '510000000000000003', name: 'lounge' }],
  members,
  appPermissions: null,
} as const satisfies GuildSetting;

const group = { id: '510000000000000004', name: 'Noor & Sam', people: [noor, sam] } as const satisfies GroupSetting;

/** The world that the playground and the tests start with. */
export const newsroom = {
  people: { noor, sam, mila },
  guilds: { home, elsewhere },
  group,
  setting: {
    application: { id: '210000000000000001', botId: '220000000000000001', name: 'Vraagbaak' },
    people: [noor, sam, mila],
    guilds: [home, elsewhere],
    groups: [group],
  } satisfies WorldSetting,
} as const;
