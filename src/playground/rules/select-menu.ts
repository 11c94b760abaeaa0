import { ChannelType, ComponentType, SelectMenuDefaultValueType } from 'discord-api-types/v10';
import { z } from 'zod';
import { customId, emoji, id } from './component-base.ts';
import { problem } from './form.ts';
import { COMPONENTS } from './limits.ts';

export const selectOption = z.object({
  label: z.string().min(1).max(COMPONENTS.optionText),
  value: z.string().min(1).max(COMPONENTS.optionText),
  description: z.string().max(COMPONENTS.optionText).exactOptional(),
  emoji: emoji.exactOptional(),
  default: z.boolean().exactOptional(),
});

/** Adds a problem for each option whose value another one before it has. */
export function uniqueValues(options: readonly { readonly value: string }[], context: z.core.$RefinementCtx): void {
  options.forEach(({ value }, index) => {
    if (options.findIndex((other) => other.value === value) === index) return;
    context.addIssue(
      problem('SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', 'The specified option value is already used', [
        index,
        'value',
      ]),
    );
  });
}

/** Discord tells a menu with both of its bounds, also where the bot left them out. */
const ONE_CHOICE = 1;

const selectBase = {
  id,
  custom_id: customId,
  placeholder: z.string().max(COMPONENTS.placeholder).exactOptional(),
  min_values: z.int().min(0).max(COMPONENTS.selectOptions).default(ONE_CHOICE),
  max_values: z.int().min(1).max(COMPONENTS.selectOptions).default(ONE_CHOICE),
  disabled: z.boolean().exactOptional(),
  required: z.boolean().exactOptional(),
};

function defaultValues<const Types extends readonly SelectMenuDefaultValueType[]>(types: Types) {
  return z
    .array(z.object({ type: z.literal(types), id: z.string() }))
    .max(COMPONENTS.selectOptions)
    .exactOptional();
}

/** The menus, without the rule on their bounds: a modal takes the same ones. */
const select = z.discriminatedUnion('type', [
  z.object({
    ...selectBase,
    type: z.literal(ComponentType.StringSelect),
    options: z.array(selectOption).min(1).max(COMPONENTS.selectOptions).superRefine(uniqueValues),
  }),
  z.object({
    ...selectBase,
    type: z.literal(ComponentType.UserSelect),
    default_values: defaultValues([SelectMenuDefaultValueType.User]),
  }),
  z.object({
    ...selectBase,
    type: z.literal(ComponentType.RoleSelect),
    default_values: defaultValues([SelectMenuDefaultValueType.Role]),
  }),
  z.object({
    ...selectBase,
    type: z.literal(ComponentType.MentionableSelect),
    default_values: defaultValues([SelectMenuDefaultValueType.Role, SelectMenuDefaultValueType.User]),
  }),
  z.object({
    ...selectBase,
    type: z.literal(ComponentType.ChannelSelect),
    default_values: defaultValues([SelectMenuDefaultValueType.Channel]),
    channel_types: z.array(z.enum(ChannelType)).exactOptional(),
  }),
]);

/** Every menu of Discord's, in a message or in a modal. */
export const selectMenu = select.superRefine((menu, context) => {
  const { min_values: least, max_values: most } = menu;
  if (least > most) {
    context.addIssue(problem('BASE_TYPE_BAD', 'min_values must not exceed max_values.', ['min_values']));
  }
  if (menu.type === ComponentType.StringSelect && most > menu.options.length) {
    context.addIssue(problem('BASE_TYPE_BAD', 'max_values must not exceed the options.', ['max_values']));
  }
});

export type SelectMenu = z.infer<typeof selectMenu>;
