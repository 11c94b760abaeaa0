import { EMPTY_BODY } from '../rules/message-body.ts';
import { pingsOf } from '../rules/pings.ts';
import type { Channel } from '../world/channel.ts';
import type { Message } from '../world/message.ts';
import type { PersonSetting } from '../world/setting.ts';
import type { Pen } from './pen.ts';

/** What a person writes. A reply notifies its author, but not the app of what it said through an interaction. */
export function personMessage(
  { clock, snowflakes }: Pick<Pen, 'clock' | 'snowflakes'>,
  author: { readonly person: PersonSetting; readonly channel: Channel },
  content: string,
  reply: { readonly to: Message; readonly ping?: boolean } | null,
): Message {
  const pinged = reply === null || reply.ping === false || reply.to.interaction !== null ? null : reply.to.authorId;
  return {
    ...EMPTY_BODY,
    id: snowflakes.next(),
    channelId: author.channel.id,
    authorId: author.person.id,
    content,
    onlyFor: null,
    replyTo: reply === null ? null : { id: reply.to.id, channelId: reply.to.channelId },
    interaction: null,
    pings: pingsOf([content], undefined, 'ordinary', pinged),
    nonce: null,
    createdAt: clock.now(),
    editedAt: null,
  };
}
