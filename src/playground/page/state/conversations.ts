import type { ShownMessage } from '../../protocol/shown-message.ts';

/** The messages of each channel, oldest first, without those that were dismissed. */
export class Conversations {
  readonly #channels = new Map<string, readonly ShownMessage[]>();
  readonly #dismissed = new Set<string>();

  in(channelId: string): readonly ShownMessage[] {
    return this.#channels.get(channelId) ?? [];
  }

  /** Puts `messages` in the place of all. */
  replace(messages: readonly ShownMessage[]): void {
    this.#channels.clear();
    for (const message of messages) this.put(message);
  }

  /** Adds a message, or changes it where it stands. @returns whether it is new */
  put(message: ShownMessage): boolean {
    if (this.#dismissed.has(message.id)) return false;
    const messages = this.in(message.channelId);
    const known = messages.some(({ id }) => id === message.id);
    this.#channels.set(
      message.channelId,
      known ? messages.map((each) => (each.id === message.id ? message : each)) : [...messages, message],
    );
    return !known;
  }

  remove(channelId: string, messageId: string): void {
    this.#channels.set(
      channelId,
      this.in(channelId).filter(({ id }) => id !== messageId),
    );
  }

  /** Takes it out of sight for good, on this page alone. */
  dismiss({ channelId, id }: ShownMessage): void {
    this.#dismissed.add(id);
    this.remove(channelId, id);
  }
}
