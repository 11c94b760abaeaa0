import { InteractionResponseType } from 'discord-api-types/v10';
import { NO_UPLOADS, type Uploads } from '../files/attachment.ts';
import { editMessage } from '../messages/edit-message.ts';
import type { Pen } from '../messages/pen.ts';
import { writeReply } from '../messages/write-reply.ts';
import { USER_INSTALL_FOLLOW_UPS } from '../rules/limits.ts';
import type { MessageForm } from '../rules/message-form.ts';
import {
  INVALID_WEBHOOK_TOKEN,
  TOO_MANY_FOLLOW_UPS,
  UNKNOWN_MESSAGE,
  UNKNOWN_WEBHOOK,
  accept,
  refuse,
  type Result,
} from '../rules/refusal.ts';
import { isThinking, type Message } from '../world/message.ts';
import type { Interaction } from './interaction.ts';

/** The name under which a bot reaches the first message of an interaction. */
const ORIGINAL = '@original';

/** The interaction behind a webhook token: usable once it is acknowledged, for fifteen minutes. */
export function openWebhook(interaction: Interaction | undefined, now: number): Result<Interaction> {
  if (interaction === undefined) return refuse(UNKNOWN_WEBHOOK);
  if (interaction.expiredAt(now)) return refuse(INVALID_WEBHOOK_TOKEN);
  if (interaction.acknowledgement === null) return refuse(UNKNOWN_WEBHOOK);
  return accept(interaction);
}

/** One of the interaction's own messages. */
export function webhookMessage({ world }: Pen, interaction: Interaction, name: string): Result<Message> {
  const id = name === ORIGINAL ? interaction.originalId : name;
  if (id === null || !interaction.messageIds.includes(id)) return refuse(UNKNOWN_MESSAGE);
  const message = world.message(interaction.facts.channel.id, id);
  return message === undefined ? refuse(UNKNOWN_MESSAGE) : accept(message);
}

export function editThroughWebhook(
  pen: Pen,
  interaction: Interaction,
  name: string,
  form: MessageForm,
  uploads: Uploads = NO_UPLOADS,
): Result<Message> {
  const message = webhookMessage(pen, interaction, name);
  if (!message.ok) return message;
  const edited = editMessage(pen, message.value, form, uploads);
  if (edited.ok) interaction.answer();
  return edited;
}

/** Writes another message. Straight after a defer it takes the place of "… is thinking", as Discord still does. */
export function followUp(
  pen: Pen,
  interaction: Interaction,
  form: MessageForm,
  uploads: Uploads = NO_UPLOADS,
): Result<Message> {
  const original = webhookMessage(pen, interaction, ORIGINAL);
  if (original.ok && isThinking(original.value)) return editThroughWebhook(pen, interaction, ORIGINAL, form, uploads);

  if (interaction.facts.appIsGuest && interaction.followUps >= USER_INSTALL_FOLLOW_UPS)
    return refuse(TOO_MANY_FOLLOW_UPS);
  const message = writeReply(pen, interaction, form, interaction.originalId, uploads);
  if (!message.ok) return message;
  interaction.followUps += 1;
  interaction.adopt(message.value.id);
  interaction.answer();
  return message;
}

export function deleteThroughWebhook(pen: Pen, interaction: Interaction, name: string): Result<null> {
  const message = webhookMessage(pen, interaction, name);
  if (!message.ok) return message;
  pen.world.remove(message.value);
  const wasDeferredUpdate = interaction.acknowledgement?.type === InteractionResponseType.DeferredMessageUpdate;
  if (wasDeferredUpdate) interaction.answer();
  else interaction.changed.emit(interaction);
  return accept(null);
}
