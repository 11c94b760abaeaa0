import { PermissionFlagsBits } from 'discord-api-types/v10';
import { NO_UPLOADS, type Uploads } from '../files/attachment.ts';
import { textDisplays } from '../rules/component-tree.ts';
import { invalidForm } from '../rules/form.ts';
import { EMPTY_BODY, applyForm } from '../rules/message-body.ts';
import { SETTABLE_FLAGS, type MessageForm } from '../rules/message-form.ts';
import { pingsOf } from '../rules/pings.ts';
import { MISSING_PERMISSIONS, NO_HISTORY_FOR_REPLY, accept, refuse, type Result } from '../rules/refusal.ts';
import { botMay, writingPermission, type Channel } from '../world/channel.ts';
import type { Message } from '../world/message.ts';
import type { Pen } from './pen.ts';

/** Writes an ordinary message of the bot's, or a reply. */
export function postMessage(
  { world, clock, snowflakes }: Pen,
  channel: Channel,
  form: MessageForm,
  uploads: Uploads = NO_UPLOADS,
): Result<Message> {
  if (!botMay(channel, writingPermission(channel))) return refuse(MISSING_PERMISSIONS);
  if (uploads.size > 0 && !botMay(channel, PermissionFlagsBits.AttachFiles)) return refuse(MISSING_PERMISSIONS);
  const before = form.enforce_nonce === true ? sentBefore(world.messages(channel.id), form.nonce) : undefined;
  if (before !== undefined) return accept(before);

  const repliedTo = findRepliedTo(world.messages(channel.id), channel, form.message_reference ?? null);
  if (!repliedTo.ok) return repliedTo;
  const applied = applyForm(EMPTY_BODY, form, SETTABLE_FLAGS.message, uploads);
  if (!applied.ok) return applied;

  const body = applied.value;
  const texts = [body.content, ...textDisplays(body)];
  const message: Message = {
    ...body,
    id: snowflakes.next(),
    channelId: channel.id,
    authorId: world.setting.application.botId,
    onlyFor: null,
    replyTo: repliedTo.value === null ? null : { id: repliedTo.value.id, channelId: channel.id },
    interaction: null,
    pings: pingsOf(texts, form.allowed_mentions ?? undefined, 'ordinary', repliedTo.value?.authorId ?? null),
    nonce: form.nonce ?? null,
    createdAt: clock.now(),
    editedAt: null,
  };
  world.put(message);
  return accept(message);
}

function sentBefore(messages: readonly Message[], nonce: MessageForm['nonce']): Message | undefined {
  return messages.find((message) => message.nonce !== null && message.nonce === nonce);
}

function findRepliedTo(
  messages: readonly Message[],
  channel: Channel,
  reference: NonNullable<MessageForm['message_reference']> | null,
): Result<Message | null> {
  if (reference === null) return accept(null);
  if (!botMay(channel, PermissionFlagsBits.ReadMessageHistory)) return refuse(NO_HISTORY_FOR_REPLY);
  const found = messages.find((message) => message.id === reference.message_id);
  if (found !== undefined) return accept(found);
  if (!reference.fail_if_not_exists) return accept(null);
  return refuse(
    invalidForm([{ path: ['message_reference'], code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }]),
  );
}
