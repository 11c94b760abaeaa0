import {
  ApplicationIntegrationType,
  PermissionFlagsBits,
  type InteractionType,
  type APIAuthorizingIntegrationOwnersMap,
} from 'discord-api-types/v10';
import { contextOf } from '../commands/find-command.ts';
import type { GatewayEvent } from '../gateway/intents.ts';
import { ATTACHMENTS } from '../rules/limits.ts';
import { wireChannel } from '../wire/channel.ts';
import { wireLocale } from '../wire/locale.ts';
import { wireMember } from '../wire/member.ts';
import { wirePerson } from '../wire/user.ts';
import { guildOf, guildOfApp, type Channel } from '../world/channel.ts';
import { permissionsOf } from '../world/permissions.ts';
import type { PersonSetting } from '../world/setting.ts';
import type { World } from '../world/world.ts';
import type { Interaction, InteractionFacts, InteractionKind } from './interaction.ts';
import type { Interactions } from './interactions.ts';
import type { InteractionMetadata } from './metadata.ts';

/** Someone, somewhere, with their client in some language. */
export interface Visitor {
  readonly person: PersonSetting;
  readonly channel: Channel;
  readonly locale: PersonSetting['locale'];
}

/** What a user did, in Discord's words. */
export interface Deed {
  readonly type: InteractionType;
  readonly kind: InteractionKind;
  readonly data: unknown;
  /** The message whose component was used, and its payload. */
  readonly message: { readonly id: string; readonly wire: unknown } | null;
  /** What is told of the deed beside who did it. */
  readonly metadata: (base: MetadataBase) => InteractionMetadata;
}

export type MetadataBase = Pick<InteractionMetadata, 'id' | 'user' | 'authorizing_integration_owners'>;

/** What an app may do in direct messages and where the user brought it. */
const GUEST_PERMISSIONS =
  PermissionFlagsBits.SendMessages | PermissionFlagsBits.EmbedLinks | PermissionFlagsBits.AttachFiles;

/** Begins an interaction: its record, and the event that tells the bot of it. */
export function startInteraction(
  world: World,
  interactions: Interactions,
  visitor: Visitor,
  deed: Deed,
): { readonly interaction: Interaction; readonly payload: unknown; readonly event: GatewayEvent } {
  const { person, channel } = visitor;
  const fresh = interactions.fresh();
  const owners = ownersOf(visitor);
  const base = { id: fresh.id, user: wirePerson(person), authorizing_integration_owners: owners };
  const facts: InteractionFacts = {
    ...fresh,
    kind: deed.kind,
    person,
    channel,
    messageId: deed.message?.id ?? null,
    metadata: deed.metadata(base),
    appIsGuest: owners[ApplicationIntegrationType.GuildInstall] === undefined,
    hushed: isHushed(visitor, owners),
  };
  const payload = {
    id: facts.id,
    application_id: world.setting.application.id,
    type: deed.type,
    data: deed.data,
    token: facts.token,
    version: 1,
    ...placeOf(visitor),
    channel: { ...wireChannel(channel), permissions: memberPermissions(visitor).toString() },
    channel_id: channel.id,
    app_permissions: (guildOfApp(channel)?.appPermissions ?? GUEST_PERMISSIONS).toString(),
    locale: wireLocale(visitor.locale),
    context: contextOf(channel),
    entitlements: [],
    authorizing_integration_owners: owners,
    attachment_size_limit: ATTACHMENTS.size,
    ...(deed.message === null ? {} : { message: deed.message.wire }),
  };
  const interaction = interactions.begin(facts);
  return {
    interaction,
    payload,
    event: { name: 'INTERACTION_CREATE', place: 'direct', guildId: guildOf(channel)?.id ?? null, data: () => payload },
  };
}

/** Who installed the app that is used: the server it is in (`"0"` in direct messages), the user, or both. */
function ownersOf({ person, channel }: Visitor): APIAuthorizingIntegrationOwnersMap {
  const owners: APIAuthorizingIntegrationOwnersMap = {};
  if (channel.kind === 'direct') owners[ApplicationIntegrationType.GuildInstall] = '0';
  const guild = guildOfApp(channel);
  if (guild !== null) owners[ApplicationIntegrationType.GuildInstall] = guild.id;
  if (person.installedApp) owners[ApplicationIntegrationType.UserInstall] = person.id;
  return owners;
}

function isHushed(visitor: Visitor, owners: APIAuthorizingIntegrationOwnersMap): boolean {
  if (guildOf(visitor.channel) === null || owners[ApplicationIntegrationType.GuildInstall] !== undefined) return false;
  return (memberPermissions(visitor) & PermissionFlagsBits.UseExternalApps) === 0n;
}

function placeOf({ person, channel }: Visitor) {
  const guild = guildOf(channel);
  if (guild === null) return { user: wirePerson(person) };
  const locale = wireLocale(guild.preferredLocale);
  return {
    guild_id: guild.id,
    guild: { id: guild.id, locale, features: [] },
    guild_locale: locale,
    member: wireMember(guild, person),
  };
}

function memberPermissions({ person, channel }: Visitor): bigint {
  const guild = guildOf(channel);
  return guild === null ? GUEST_PERMISSIONS : permissionsOf(guild, person.id);
}
