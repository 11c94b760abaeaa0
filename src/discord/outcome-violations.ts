import {
  ComponentType,
  type APIApplicationCommandOptionChoice,
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackComponent,
  type APIModalInteractionResponseCallbackData,
} from 'discord.js';
import {
  AUTOCOMPLETE_CHOICES,
  CHOICE_LENGTH,
  CUSTOM_ID_LENGTH,
  FIELD_DESCRIPTION_LENGTH,
  FIELD_INPUT_LENGTH,
  FIELD_LABEL_LENGTH,
  MODAL_COMPONENTS,
  MODAL_TITLE_LENGTH,
  SELECT_OPTIONS,
} from './limits.ts';
import { between } from './message/between.ts';
import { messageViolations } from './message/message-limits.ts';
import type { Outcome } from './outcome.ts';

/** Every limit of Discord's that what is about to be sent breaks, in words for the log; empty when it can be sent. */
export function outcomeViolations(outcome: Outcome): readonly string[] {
  switch (outcome.kind) {
    case 'reply':
    case 'update':
      return messageViolations(outcome.message);
    case 'modal':
      return [...modalViolations(outcome.modal), ...messageViolations(outcome.late)];
    case 'choices':
      return [
        ...between('choices', outcome.choices.length, 0, AUTOCOMPLETE_CHOICES),
        ...outcome.choices.flatMap(choiceViolations),
      ];
    case 'remove':
      return [];
  }
}

function choiceViolations({ name, value }: APIApplicationCommandOptionChoice<string>): readonly string[] {
  return [
    ...between('characters of a choice', name.length, 1, CHOICE_LENGTH),
    ...between('characters of its value', value.length, 1, CHOICE_LENGTH),
  ];
}

function modalViolations({ custom_id: id, title, components }: APIModalInteractionResponseCallbackData) {
  return [
    ...between('characters of a custom id', id.length, 1, CUSTOM_ID_LENGTH),
    ...between('characters of a title', title.length, 1, MODAL_TITLE_LENGTH),
    ...between('fields', components.length, 1, MODAL_COMPONENTS),
    ...components.flatMap(fieldViolations),
  ];
}

function fieldViolations(field: APIModalInteractionResponseCallbackComponent): readonly string[] {
  if (field.type !== ComponentType.Label) return [`a field of type ${field.type}, which this bot does not send`];
  const { component, label, description } = field;
  return [
    ...between('characters of a label', label.length, 1, FIELD_LABEL_LENGTH),
    ...between('characters of a description', description?.length ?? 0, 0, FIELD_DESCRIPTION_LENGTH),
    ...between('characters of a custom id', component.custom_id.length, 1, CUSTOM_ID_LENGTH),
    ...inputViolations(component),
  ];
}

function inputViolations(input: APIComponentInLabel): readonly string[] {
  if (input.type === ComponentType.TextInput) {
    const most = input.max_length ?? FIELD_INPUT_LENGTH;
    return [
      ...between('characters to be typed', most, 1, FIELD_INPUT_LENGTH),
      ...between('characters of a value', input.value?.length ?? 0, 0, most),
    ];
  }
  if (input.type === ComponentType.ChannelSelect || input.type === ComponentType.RoleSelect) {
    const most = input.max_values ?? 1;
    return [
      ...between('chosen at most', most, 1, SELECT_OPTIONS),
      ...between('chosen', input.default_values?.length ?? 0, 0, most),
    ];
  }
  return [`a field with a component of type ${input.type}, which this bot does not send`];
}
