import type { ShownMessage } from '../../protocol/shown-message.ts';

/** Milliseconds after which an author's next message gets its own heading, as in Discord's client. */
const GROUPED_FOR = 7 * 60_000;

/** Whether a message stands under the heading of the one before it. */
export function isGrouped(previous: ShownMessage | null, message: ShownMessage): boolean {
  return (
    previous !== null &&
    previous.author.id === message.author.id &&
    previous.ephemeral === message.ephemeral &&
    message.replyTo === null &&
    message.command === null &&
    message.createdAt - previous.createdAt < GROUPED_FOR &&
    new Date(previous.createdAt).toDateString() === new Date(message.createdAt).toDateString()
  );
}
