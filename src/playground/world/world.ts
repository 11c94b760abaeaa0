import { Signal } from '../signal.ts';
import type { Snowflakes } from '../snowflakes.ts';
import type { Channel } from './channel.ts';
import type { Message } from './message.ts';
import type { GuildSetting, PersonSetting, WorldSetting } from './setting.ts';

export interface MessageChange {
  readonly kind: 'created' | 'updated' | 'deleted';
  readonly message: Message;
  readonly channel: Channel;
}

/** Who and what there is, and every message written. Tells its listeners of each change. */
export class World {
  readonly setting: WorldSetting;
  readonly changes = new Signal<MessageChange>();
  readonly #snowflakes: Snowflakes;
  readonly #channels = new Map<string, Channel>();
  /** Channel id to its messages by id, oldest first. */
  readonly #messages = new Map<string, Map<string, Message>>();

  constructor(setting: WorldSetting, snowflakes: Snowflakes) {
    this.setting = setting;
    this.#snowflakes = snowflakes;
    for (const guild of setting.guilds) {
      for (const channel of guild.channels) this.#open({ kind: 'guild', id: channel.id, setting: channel, guild });
    }
    for (const group of setting.groups) this.#open({ kind: 'group', id: group.id, group });
  }

  person(id: string): PersonSetting | undefined {
    return this.setting.people.find((person) => person.id === id);
  }

  guild(id: string): GuildSetting | undefined {
    return this.setting.guilds.find((guild) => guild.id === id);
  }

  channel(id: string): Channel | undefined {
    return this.#channels.get(id);
  }

  /** The direct messages between the bot and a person, opened when first asked for. */
  directChannel(person: PersonSetting): Channel {
    for (const channel of this.#channels.values()) {
      if (channel.kind === 'direct' && channel.person.id === person.id) return channel;
    }
    return this.#open({ kind: 'direct', id: this.#snowflakes.next(), person });
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
    const channel = this.#channels.get(message.channelId);
    const messages = this.#messages.get(message.channelId);
    if (channel === undefined || messages === undefined) throw new RangeError(`no channel ${message.channelId}`);
    const kind = messages.has(message.id) ? 'updated' : 'created';
    messages.set(message.id, message);
    this.changes.emit({ kind, message, channel });
  }

  remove(message: Message): void {
    const channel = this.#channels.get(message.channelId);
    if (channel === undefined || this.#messages.get(message.channelId)?.delete(message.id) !== true) return;
    this.changes.emit({ kind: 'deleted', message, channel });
  }

  #open(channel: Channel): Channel {
    this.#channels.set(channel.id, channel);
    this.#messages.set(channel.id, new Map());
    return channel;
  }
}
