import type { GuildSetting, MemberSetting } from '../world/setting.ts';
import { wirePerson } from './user.ts';

/** When everybody joined: no test and no reader cares. */
const JOINED_AT = '2024-01-01T00:00:00.000000+00:00';

/** What every member of the stand-in's servers has alike. */
const BARE_MEMBER = {
  roles: [],
  joined_at: JOINED_AT,
  deaf: false,
  mute: false,
  flags: 0,
  nick: null,
  avatar: null,
  banner: null,
  pending: false,
  premium_since: null,
  communication_disabled_until: null,
};

export function wireMember(member: MemberSetting) {
  return {
    ...BARE_MEMBER,
    roles: [],
    user: wirePerson(member.person),
    permissions: member.permissions.toString(),
  };
}

export function memberOf(guild: GuildSetting, personId: string): MemberSetting | undefined {
  return guild.members.find((member) => member.person.id === personId);
}
