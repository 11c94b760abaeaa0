import type { ChannelType } from 'discord-api-types/v10';
import type { LocalFile } from '../files/attachment.ts';
import { guildOf, type Channel } from '../world/channel.ts';
import { memberOf, permissionsOf } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import { wireAttachment } from './attachment.ts';
import { wireChannel } from './channel.ts';
import { wireChosenMember } from './member.ts';
import { wireRoles } from './role.ts';
import { wireBot, wirePerson } from './user.ts';

type Resolved = Record<string, unknown>;

/**
 * The people, roles, channels and files that a user chooses, and what the bot is told of each (`resolved`). A choice that
 * Discord's client would not offer in that place is `false`.
 */
export class Resolution {
  readonly #world: World;
  readonly #place: Channel;
  readonly #personId: string;
  readonly #users: Resolved = {};
  readonly #members: Resolved = {};
  readonly #roles: Resolved = {};
  readonly #channels: Resolved = {};
  readonly #attachments: Resolved = {};

  constructor(world: World, place: Channel, personId: string) {
    this.#world = world;
    this.#place = place;
    this.#personId = personId;
  }

  user(id: string): boolean {
    const user = this.#findUser(id);
    if (user === null) return false;
    this.#users[id] = user;
    const guild = guildOf(this.#place);
    const member = guild === null ? undefined : memberOf(guild, id);
    if (guild !== null && member !== undefined) this.#members[id] = wireChosenMember(guild, member);
    return true;
  }

  role(id: string): boolean {
    const guild = guildOf(this.#place);
    const role = guild === null ? undefined : wireRoles(guild).find((candidate) => candidate.id === id);
    if (role === undefined) return false;
    this.#roles[id] = role;
    return true;
  }

  mentionable(id: string): boolean {
    return this.user(id) || this.role(id);
  }

  /** @param types those that may be chosen; all where there are none */
  channel(id: string, types: readonly ChannelType[] = []): boolean {
    const guild = guildOf(this.#place);
    const channel = this.#world.channel(id);
    if (guild === null || channel === undefined || guildOf(channel)?.id !== guild.id) return false;
    const wire = wireChannel(channel);
    if (types.length > 0 && !types.includes(wire.type)) return false;
    this.#channels[id] = { ...wire, permissions: permissionsOf(guild, this.#personId).toString() };
    return true;
  }

  /** Hands a file to Discord; gives the id under which the bot finds it. */
  file(file: LocalFile): string {
    const { files, setting } = this.#world;
    const attachment = files.fromPerson(file, setting.application.id);
    this.#attachments[attachment.id] = wireAttachment(files, attachment);
    return attachment.id;
  }

  /** The part of an interaction's data that tells all of it; nothing where nothing was chosen. */
  get data(): { readonly resolved?: Readonly<Record<string, Resolved>> } {
    const kinds = {
      users: this.#users,
      members: this.#members,
      roles: this.#roles,
      channels: this.#channels,
      attachments: this.#attachments,
    };
    const told = Object.entries(kinds).filter(([, entries]) => Object.keys(entries).length > 0);
    return told.length === 0 ? {} : { resolved: Object.fromEntries(told) };
  }

  /** Of a server its members, elsewhere who takes part; the bot wherever it is. */
  #findUser(id: string) {
    const { setting } = this.#world;
    if (id === setting.application.botId) return wireBot(setting);
    const place = this.#place;
    const people =
      place.kind === 'direct'
        ? [place.person]
        : place.kind === 'group'
          ? place.group.people
          : place.guild.members.map(({ person }) => person);
    const person = people.find((candidate) => candidate.id === id);
    return person === undefined ? null : wirePerson(person);
  }
}
