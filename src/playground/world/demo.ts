import { newsroom } from './newsroom.ts';
import type { GuildSetting, WorldSetting } from './setting.ts';

/** The newsroom's server with one more channel, as the page shows it. */
const guild = {
  ...newsroom.guilds.home,
  channels: [...newsroom.guilds.home.channels, { id: '510000000000000007', name: 'redactie' }],
} as const satisfies GuildSetting;

/** The world that the page plays in, and whom its user can be. */
export const demo = {
  guild,
  setting: { ...newsroom.setting, guilds: [guild, newsroom.guilds.elsewhere] } satisfies WorldSetting,
  member: newsroom.people.noor,
  moderator: newsroom.people.mila,
} as const;
