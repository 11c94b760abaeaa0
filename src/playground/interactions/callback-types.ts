import { InteractionResponseType } from 'discord-api-types/v10';
import type { FormProblem } from '../rules/form.ts';
import type { InteractionFacts } from './interaction.ts';

const { ChannelMessageWithSource, DeferredChannelMessageWithSource, DeferredMessageUpdate, UpdateMessage, Modal } =
  InteractionResponseType;

/** Which first answers Discord takes to an interaction. Only what began at a message can update that message. */
export function allowedCallbacks({ kind, messageId }: InteractionFacts): readonly InteractionResponseType[] {
  const updates = messageId === null ? [] : [DeferredMessageUpdate, UpdateMessage];
  switch (kind) {
    case 'command':
      return [ChannelMessageWithSource, DeferredChannelMessageWithSource, Modal];
    case 'autocomplete':
      return [InteractionResponseType.ApplicationCommandAutocompleteResult];
    case 'component':
      return [ChannelMessageWithSource, DeferredChannelMessageWithSource, ...updates, Modal];
    case 'modal':
      return [ChannelMessageWithSource, DeferredChannelMessageWithSource, ...updates];
  }
}

export function wrongCallback(allowed: readonly InteractionResponseType[]): FormProblem {
  return { path: ['type'], code: 'BASE_TYPE_CHOICES', message: `Value must be one of (${allowed.join(', ')}).` };
}
