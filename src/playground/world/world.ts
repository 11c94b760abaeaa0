import { Files } from '../files/files.ts';
import { Signal } from '../signal.ts';
import type { Snowflakes } from '../snowflakes.ts';
import type { Channel, ThreadChannel } from './channel.ts';
import { guildOf } from './channel.ts';
import { Guilds } from './guilds.ts';
import type { Message } from './message.ts';
import type { GuildSetting, PersonSetting, WorldSetting } from './setting.ts';

export interface MessageChange {
  readonly kind: 'created' | 'updated' | 'deleted';
  readonly message: Message;
  readonly channel: Channel;
}

/** Who and what there is, and every message written. Tells its listeners of each change. */
export class World {
  /** As it was at the start; servers may have changed since, see {@link World.guilds}. */
  readonly setting: WorldSetting;
  readonly changes = new Signal<MessageChange>();
  readonly threadOpened = new Signal<ThreadChannel>();
  readonly guilds: Guilds;
  readonly files: Files;
  readonly #snowflakes: Snowflakes;
  readonly #channels = new Map<string, Channel>();
  /** Channel id to its messages by id, oldest first. */
  readonly #messages = new Map<string, Map<string, Message>>();

  /** @param host `http://127.0.0.1:PORT`, where its files are */
  constructor(setting: WorldSetting, snowflakes: Snowflakes, host: () => string) {
    this.setting = setting;
    this.files = new Files(snowflakes, host);
    this.guilds = new Guilds(setting.guilds);
    this.#snowflakes = snowflakes;
    for (const guild of setting.guilds) {
      for (const channel of guild.channels) this.#open({ kind: 'guild', id: channel.id, setting: channel, guild });
    }
    for (const group of setting.groups) this.#open({ kind: 'group', id: group.id, group });
  }

  person(id: string): PersonSetting | undefined {
    return this.setting.people.find((person) => person.id === id);
  }

  /** A server as it is now. */
  guild(id: string): GuildSetting | undefined {
    return this.guilds.find(id);
  }

  /** A channel, with its server as it is now. */
  channel(id: string): Channel | undefined {
    const channel = this.#channels.get(id);
    if (channel?.kind !== 'guild' && channel?.kind !== 'thread') return channel;
    return { ...channel, guild: this.guilds.find(channel.guild.id) ?? channel.guild };
  }

  /** The direct messages between the bot and a person, opened when first asked for. */
  directChannel(person: PersonSetting): Channel {
    for (const channel of this.#channels.values()) {
      if (channel.kind === 'direct' && channel.person.id === person.id) return channel;
    }
    return this.#open({ kind: 'direct', id: this.#snowflakes.next(), person });
  }

  /** Opens a public thread in a channel of a server; by its owner, unless another member is named. */
  openThread(channelId: string, name: string, ownerId?: string): ThreadChannel {
    const parent = this.channel(channelId);
    if (parent?.kind !== 'guild') throw new RangeError(`no channel of a server: ${channelId}`);
    const { guild } = parent;
    const thread: ThreadChannel = {
      kind: 'thread',
      id: this.#snowflakes.next(),
      name,
      parentId: parent.id,
      ownerId: ownerId ?? guild.ownerId,
      guild,
      createdAt: this.#snowflakes.now(),
    };
    this.#open(thread);
    this.threadOpened.emit(thread);
    return thread;
  }

  /** The threads of a server, oldest first. */
  threads(guildId: string): readonly ThreadChannel[] {
    return [...this.#channels.values()].flatMap((channel) =>
      channel.kind === 'thread' && guildOf(channel)?.id === guildId ? channel : [],
    );
  }

  message(channelId: string, id: string): Message | undefined {
    return this.#messages.get(channelId)?.get(id);
  }

  /** Oldest first, ephemeral ones included. */
  messages(channelId: string): readonly Message[] {
    return [...(this.#messages.get(channelId)?.values() ?? [])];
  }

  /** What one person sees in a channel. */
  messagesFor(personId: string, channelId: string): readonly Message[] {
    return this.messages(channelId).filter((message) => message.onlyFor === null || message.onlyFor === personId);
  }

  put(message: Message): void {
    const channel = this.channel(message.channelId);
    const messages = this.#messages.get(message.channelId);
    if (channel === undefined || messages === undefined) throw new RangeError(`no channel ${message.channelId}`);
    const kind = messages.has(message.id) ? 'updated' : 'created';
    messages.set(message.id, message);
    this.changes.emit({ kind, message, channel });
  }

  remove(message: Message): void {
    const channel = this.channel(message.channelId);
    if (channel === undefined || this.#messages.get(message.channelId)?.delete(message.id) !== true) return;
    this.changes.emit({ kind: 'deleted', message, channel });
  }

  /** See {@link Guilds.removeApp}. */
  removeApp(guildId: string): void {
    this.guilds.removeApp(guildId);
  }

  /** See {@link Guilds.addApp}. */
  addApp(guildId: string, permissions?: bigint): void {
    this.guilds.addApp(guildId, permissions);
  }

  /** See {@link Guilds.makeUnavailable}. */
  makeUnavailable(guildId: string): void {
    this.guilds.makeUnavailable(guildId);
  }

  /** See {@link Guilds.makeAvailable}. */
  makeAvailable(guildId: string): void {
    this.guilds.makeAvailable(guildId);
  }

  #open<T extends Channel>(channel: T): T {
    this.#channels.set(channel.id, channel);
    this.#messages.set(channel.id, new Map());
    return channel;
  }
}
