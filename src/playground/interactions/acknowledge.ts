import { InteractionResponseType } from 'discord-api-types/v10';
import { NO_UPLOADS, type Uploads } from '../files/attachment.ts';
import { editMessage } from '../messages/edit-message.ts';
import type { Pen } from '../messages/pen.ts';
import { writeReply, writeThinking } from '../messages/write-reply.ts';
import { invalidForm, parseForm } from '../rules/form.ts';
import { ALREADY_ACKNOWLEDGED, UNKNOWN_INTERACTION, accept, refuse, type Result } from '../rules/refusal.ts';
import type { Message } from '../world/message.ts';
import { callbackForm, type CallbackForm } from './callback-form.ts';
import { allowedCallbacks, wrongCallback } from './callback-types.ts';
import type { Interaction } from './interaction.ts';

/** What an acknowledgement wrote, for the bot that asks for it (`with_response`). */
export interface Acknowledged {
  readonly type: InteractionResponseType;
  readonly message: Message | null;
}

/** Takes the bot's first answer to an interaction: once, in time, of a kind that fits, and well formed. */
export function acknowledge(
  pen: Pen,
  interaction: Interaction | undefined,
  body: unknown,
  uploads: Uploads = NO_UPLOADS,
): Result<Acknowledged> {
  if (interaction === undefined) return refuse(UNKNOWN_INTERACTION);
  if (interaction.acknowledgement !== null) return refuse(ALREADY_ACKNOWLEDGED);
  if (interaction.lateAt(pen.clock.now())) return refuse(UNKNOWN_INTERACTION);

  const form = parseForm(callbackForm, body);
  if (!form.ok) return form;
  const allowed = allowedCallbacks(interaction.facts);
  if (!allowed.includes(form.value.type)) return refuse(invalidForm([wrongCallback(allowed)]));

  const shown = show(pen, interaction, form.value, uploads);
  if (!shown.ok) return shown;
  interaction.acknowledgement = {
    type: form.value.type,
    after: pen.clock.now() - interaction.facts.createdAt,
  };
  if (shown.value !== null) {
    interaction.originalId = shown.value.id;
    interaction.adopt(shown.value.id);
  }
  if (isDefer(form.value.type)) interaction.changed.emit(interaction);
  else interaction.answer();
  return accept({ type: form.value.type, message: shown.value });
}

function isDefer(type: InteractionResponseType): boolean {
  return (
    type === InteractionResponseType.DeferredChannelMessageWithSource ||
    type === InteractionResponseType.DeferredMessageUpdate
  );
}

/** Shows the answer; gives the message that from now on is `@original`, if there is one. */
function show(pen: Pen, interaction: Interaction, form: CallbackForm, uploads: Uploads): Result<Message | null> {
  switch (form.type) {
    case InteractionResponseType.ChannelMessageWithSource:
      return writeReply(pen, interaction, form.data, null, uploads);
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return accept(writeThinking(pen, interaction, form.data?.flags ?? 0));
    case InteractionResponseType.DeferredMessageUpdate:
      return accept(sourceMessage(pen, interaction) ?? null);
    case InteractionResponseType.UpdateMessage: {
      const source = sourceMessage(pen, interaction);
      return source === undefined ? refuse(UNKNOWN_INTERACTION) : editMessage(pen, source, form.data ?? {}, uploads);
    }
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      interaction.choices = form.data.choices;
      return accept(null);
    case InteractionResponseType.Modal:
      interaction.modal = form.data;
      return accept(null);
  }
}

function sourceMessage({ world }: Pen, { facts }: Interaction): Message | undefined {
  return facts.messageId === null ? undefined : world.message(facts.channel.id, facts.messageId);
}
