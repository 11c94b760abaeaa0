import type { PersonSetting, WorldSetting } from '../world/setting.ts';

export function wirePerson(person: PersonSetting) {
  return {
    id: person.id,
    username: person.username,
    discriminator: '0',
    global_name: person.displayName,
    avatar: null,
    public_flags: 0,
    flags: 0,
    primary_guild: null,
  };
}

export function wireBot({ application }: WorldSetting) {
  return {
    id: application.botId,
    username: application.name,
    discriminator: '0000',
    global_name: null,
    avatar: null,
    bot: true,
    public_flags: 0,
    flags: 0,
    primary_guild: null,
  };
}

/** The author of a message: the bot or a person. */
export function wireUser(setting: WorldSetting, id: string) {
  const person = setting.people.find((candidate) => candidate.id === id);
  return person === undefined ? wireBot(setting) : wirePerson(person);
}
