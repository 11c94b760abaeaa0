import { memberOf, permissionsOf } from '../world/permissions.ts';
import type { GuildSetting, MemberSetting, PersonSetting } from '../world/setting.ts';
import { wirePerson } from './user.ts';

/** When everybody joined: no test and no reader cares. */
const JOINED_AT = '2024-01-01T00:00:00.000000+00:00';

/** What every member of the stand-in's servers has alike, wherever they are told of. */
const BARE_MEMBER = {
  joined_at: JOINED_AT,
  flags: 0,
  nick: null,
  avatar: null,
  banner: null,
  pending: false,
  premium_since: null,
  communication_disabled_until: null,
};

/** A member with all that an interaction tells of them; who is no member holds no role. */
export function wireMember(guild: GuildSetting, person: PersonSetting) {
  return {
    ...wireMemberAlone(guild, person.id),
    user: wirePerson(person),
    permissions: permissionsOf(guild, person.id).toString(),
  };
}

/** The same without who they are and what they may, as a message tells it beside its author. */
export function wireMemberAlone(guild: GuildSetting, personId: string) {
  return { ...BARE_MEMBER, deaf: false, mute: false, roles: memberOf(guild, personId)?.roles ?? [] };
}

/** A member whom somebody chose, told beside the user that they are. */
export function wireChosenMember(guild: GuildSetting, member: MemberSetting) {
  return { ...BARE_MEMBER, roles: member.roles, permissions: permissionsOf(guild, member.person.id).toString() };
}
