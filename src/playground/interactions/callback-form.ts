import { InteractionResponseType } from 'discord-api-types/v10';
import { z } from 'zod';
import { AUTOCOMPLETE } from '../rules/limits.ts';
import { messageForm } from '../rules/message-form.ts';
import { modalForm } from '../rules/modal-form.ts';

const choice = z.object({
  name: z.string().min(1).max(AUTOCOMPLETE.name),
  value: z.union([z.string().max(AUTOCOMPLETE.value), z.number()]),
});

/** A bot's first answer to an interaction. */
export const callbackForm = z.discriminatedUnion('type', [
  z.object({ type: z.literal(InteractionResponseType.ChannelMessageWithSource), data: messageForm }),
  z.object({
    type: z.literal(InteractionResponseType.DeferredChannelMessageWithSource),
    data: messageForm.pick({ flags: true }).nullish(),
  }),
  z.object({ type: z.literal(InteractionResponseType.DeferredMessageUpdate) }),
  z.object({ type: z.literal(InteractionResponseType.UpdateMessage), data: messageForm.nullish() }),
  z.object({
    type: z.literal(InteractionResponseType.ApplicationCommandAutocompleteResult),
    data: z.object({ choices: z.array(choice).max(AUTOCOMPLETE.choices).default([]) }),
  }),
  z.object({ type: z.literal(InteractionResponseType.Modal), data: modalForm }),
]);

export type CallbackForm = z.infer<typeof callbackForm>;
