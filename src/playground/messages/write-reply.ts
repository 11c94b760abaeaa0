import { MessageFlags } from 'discord-api-types/v10';
import { NO_UPLOADS, type Uploads } from '../files/attachment.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { textDisplays } from '../rules/component-tree.ts';
import { EMPTY_BODY, applyForm, type MessageBody } from '../rules/message-body.ts';
import { SETTABLE_FLAGS, type MessageForm } from '../rules/message-form.ts';
import { pingsOf } from '../rules/pings.ts';
import { accept, type Result } from '../rules/refusal.ts';
import type { Message } from '../world/message.ts';
import type { Pen } from './pen.ts';

/**
 * Writes what the bot says through an interaction, for all or for the one who asked.
 *
 * @param originalId the first answer, for a follow-up to it
 */
export function writeReply(
  pen: Pen,
  interaction: Interaction,
  form: MessageForm,
  originalId: string | null,
  uploads: Uploads = NO_UPLOADS,
): Result<Message> {
  const body = applyForm(EMPTY_BODY, form, SETTABLE_FLAGS.reply, uploads);
  return body.ok ? accept(put(pen, interaction, body.value, form, originalId)) : body;
}

/** Writes "… is thinking". */
export function writeThinking(pen: Pen, interaction: Interaction, flags: number): Message {
  const body = { ...EMPTY_BODY, flags: (flags & SETTABLE_FLAGS.defer) | MessageFlags.Loading };
  return put(pen, interaction, body, {}, null);
}

function put(
  { world, clock, snowflakes }: Pen,
  { facts }: Interaction,
  body: MessageBody,
  form: MessageForm,
  originalId: string | null,
): Message {
  const ephemeral = facts.hushed || (body.flags & MessageFlags.Ephemeral) !== 0;
  const message: Message = {
    ...body,
    flags: ephemeral ? body.flags | MessageFlags.Ephemeral : body.flags,
    id: snowflakes.next(),
    channelId: facts.channel.id,
    authorId: world.setting.application.botId,
    onlyFor: ephemeral ? facts.person.id : null,
    replyTo: originalId === null ? null : { id: originalId, channelId: facts.channel.id },
    interaction: originalId === null ? facts.metadata : { ...facts.metadata, original_response_message_id: originalId },
    pings: pingsOf([body.content, ...textDisplays(body)], form.allowed_mentions ?? undefined, 'interaction', null),
    nonce: null,
    createdAt: clock.now(),
    editedAt: null,
  };
  world.put(message);
  return message;
}
