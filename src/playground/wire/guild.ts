import {
  ChannelType,
  GuildDefaultMessageNotifications,
  GuildExplicitContentFilter,
  GuildMFALevel,
  GuildNSFWLevel,
  GuildPremiumTier,
  GuildVerificationLevel,
} from 'discord-api-types/v10';
import type { ThreadChannel } from '../world/channel.ts';
import type { GuildSetting } from '../world/setting.ts';
import { wireThread } from './channel.ts';
import { wireLocale } from './locale.ts';
import { wireMember } from './member.ts';
import { wireRoles } from './role.ts';

/** As `GET /users/@me/guilds` lists it. */
export function wireOwnGuild(guild: GuildSetting) {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    banner: null,
    owner: false,
    permissions: (guild.appPermissions ?? 0n).toString(),
    features: [],
  };
}

/** As `GET /guilds/{id}` tells it. */
export function wireGuild(guild: GuildSetting) {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    description: null,
    home_header: null,
    splash: null,
    discovery_splash: null,
    features: [],
    banner: null,
    owner_id: guild.ownerId,
    application_id: null,
    region: 'rotterdam',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: GuildVerificationLevel.None,
    roles: wireRoles(guild),
    default_message_notifications: GuildDefaultMessageNotifications.OnlyMentions,
    mfa_level: GuildMFALevel.None,
    explicit_content_filter: GuildExplicitContentFilter.Disabled,
    max_presences: null,
    max_members: 250_000,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    vanity_url_code: null,
    premium_tier: GuildPremiumTier.None,
    premium_subscription_count: 0,
    preferred_locale: wireLocale(guild.preferredLocale),
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    public_updates_channel_id: null,
    hub_type: null,
    premium_progress_bar_enabled: false,
    nsfw: false,
    nsfw_level: GuildNSFWLevel.Default,
    emojis: [],
    stickers: [],
    incidents_data: null,
  };
}

/** As the gateway tells it once the bot is connected. */
export function wireGuildCreate(guild: GuildSetting, threads: readonly ThreadChannel[]) {
  return {
    ...wireGuild(guild),
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    large: false,
    unavailable: false,
    member_count: guild.members.length + 1,
    voice_states: [],
    members: guild.members.map(({ person }) => wireMember(guild, person)),
    channels: guild.channels.map(({ id, name }, position) => ({ id, name, position, type: ChannelType.GuildText })),
    threads: threads.map(wireThread),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
