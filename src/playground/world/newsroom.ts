import { PermissionFlagsBits } from 'discord-api-types/v10';
import { people } from './newsroom-people.ts';
import { INVITED_PERMISSIONS } from './permissions.ts';
import type { GroupSetting, GuildSetting, RoleSetting, WorldSetting } from './setting.ts';

const { noor, sam, mila, joris, fleur, omar } = people;

const everyone =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands |
  PermissionFlagsBits.UseExternalApps |
  PermissionFlagsBits.AttachFiles;

const moderation =
  PermissionFlagsBits.ManageMessages | PermissionFlagsBits.ManageGuild | PermissionFlagsBits.KickMembers;

const moderator = {
  id: '610000000000000001',
  name: 'moderator',
  permissions: moderation,
} as const satisfies RoleSetting;
/** Adds no permission: a server's settings may let it curate. */
const curator = { id: '610000000000000002', name: 'curator', permissions: 0n } as const satisfies RoleSetting;
/** Adds no permission: articles may be kept to it. Noor holds it. */
const readers = { id: '610000000000000003', name: 'lezers', permissions: 0n } as const satisfies RoleSetting;

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
  everyone,
  roles: [readers, curator, moderator],
  members: [
    { person: noor, roles: [readers.id] },
    { person: sam, roles: [] },
    { person: mila, roles: [moderator.id] },
    { person: joris, roles: [curator.id] },
  ],
  appPermissions: INVITED_PERMISSIONS,
} as const satisfies GuildSetting;

/** A server without the bot: Sam brings it along. */
const elsewhere = {
  id: '410000000000000002',
  name: 'Elsewhere',
  preferredLocale: 'en-US',
  ownerId: sam.id,
  channels: [{ id: '510000000000000003', name: 'lounge' }],
  everyone,
  roles: [],
  members: [
    { person: noor, roles: [] },
    { person: sam, roles: [] },
    { person: mila, roles: [] },
  ],
  appPermissions: null,
} as const satisfies GuildSetting;

const neighbourModerator = {
  id: '610000000000000004',
  name: 'beheer',
  permissions: moderation,
} as const satisfies RoleSetting;

/**
 * Another server that has the bot, with people and articles of its own; of two shards, it is on the other one than
 * {@link home}. Only Sam is a member of both.
 */
const neighbour = {
  id: '420000000000000001',
  name: 'Buurthuis',
  preferredLocale: 'nl',
  ownerId: omar.id,
  channels: [
    { id: '510000000000000005', name: 'welkom' },
    { id: '510000000000000006', name: 'vraagbaak' },
  ],
  everyone,
  roles: [neighbourModerator],
  members: [
    { person: omar, roles: [] },
    { person: fleur, roles: [neighbourModerator.id] },
    { person: sam, roles: [] },
  ],
  appPermissions: INVITED_PERMISSIONS,
} as const satisfies GuildSetting;

const group = { id: '510000000000000004', name: 'Noor & Sam', people: [noor, sam] } as const satisfies GroupSetting;

const setting = {
  application: { id: '210000000000000001', botId: '220000000000000001', name: 'Vraagbaak' },
  people: Object.values(people),
  guilds: [home, elsewhere],
  groups: [group],
} as const satisfies WorldSetting;

/** The world that the playground and the tests start with. */
export const newsroom = {
  people,
  roles: { moderator, curator, readers, neighbourModerator },
  guilds: { home, elsewhere, neighbour },
  group,
  setting,
  /** The same world with a second server that has the bot. */
  withNeighbour: { ...setting, guilds: [home, elsewhere, neighbour] } satisfies WorldSetting,
} as const;
