import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { z } from 'zod';
import { customId, id } from './component-base.ts';
import { textDisplay } from './components.ts';
import { fileTypes } from './file-types.ts';
import { problem } from './form.ts';
import { MODAL } from './limits.ts';
import { selectMenu, selectOption, uniqueValues } from './select-menu.ts';

const required = z.boolean().exactOptional();

const textInput = z
  .object({
    type: z.literal(ComponentType.TextInput),
    id,
    custom_id: customId,
    style: z.enum(TextInputStyle),
    label: z.string().min(1).max(MODAL.label).exactOptional(),
    placeholder: z.string().max(MODAL.placeholder).exactOptional(),
    value: z.string().max(MODAL.inputLength).exactOptional(),
    min_length: z.int().min(0).max(MODAL.inputLength).exactOptional(),
    max_length: z.int().min(1).max(MODAL.inputLength).exactOptional(),
    required,
  })
  .superRefine(({ min_length: least = 0, max_length: most = MODAL.inputLength, value }, context) => {
    if (least > most)
      context.addIssue(problem('BASE_TYPE_BAD', 'min_length must not exceed max_length.', ['min_length']));
    if (value !== undefined && value.length > most) {
      context.addIssue(problem('BASE_TYPE_BAD_LENGTH', `Must be ${most} or fewer in length.`, ['value']));
    }
  });

const groupOption = selectOption.omit({ emoji: true });

const labelled = z.discriminatedUnion('type', [
  textInput,
  selectMenu,
  z.object({
    type: z.literal(ComponentType.FileUpload),
    id,
    custom_id: customId,
    min_values: z.int().min(0).max(MODAL.files).exactOptional(),
    max_values: z.int().min(1).max(MODAL.files).exactOptional(),
    file_types: fileTypes.exactOptional(),
    required,
  }),
  z.object({
    type: z.literal(ComponentType.RadioGroup),
    id,
    custom_id: customId,
    options: z.array(groupOption).min(MODAL.radioOptions.min).max(MODAL.radioOptions.max).superRefine(uniqueValues),
    required,
  }),
  z.object({
    type: z.literal(ComponentType.CheckboxGroup),
    id,
    custom_id: customId,
    options: z
      .array(groupOption)
      .min(MODAL.checkboxOptions.min)
      .max(MODAL.checkboxOptions.max)
      .superRefine(uniqueValues),
    min_values: z.int().min(0).max(MODAL.checkboxOptions.max).exactOptional(),
    max_values: z.int().min(1).max(MODAL.checkboxOptions.max).exactOptional(),
    required,
  }),
  z.object({ type: z.literal(ComponentType.Checkbox), id, custom_id: customId, default: z.boolean().exactOptional() }),
]);

const label = z.object({
  type: z.literal(ComponentType.Label),
  id,
  label: z.string().min(1).max(MODAL.label),
  description: z.string().min(1).max(MODAL.description).exactOptional(),
  component: labelled,
});

/** The older way to put a text input into a modal; its label stands on the input. */
const inputRow = z.object({
  type: z.literal(ComponentType.ActionRow),
  id,
  components: z.array(textInput.safeExtend({ label: z.string().min(1).max(MODAL.label) })).length(1),
});

/** A form that pops up before the user. */
export const modalForm = z
  .object({
    custom_id: customId,
    title: z.string().min(1).max(MODAL.title),
    components: z
      .array(z.discriminatedUnion('type', [label, textDisplay, inputRow]))
      .min(1)
      .max(MODAL.components),
  })
  .superRefine(({ components }, context) => {
    const fields = modalFields({ components });
    fields.forEach((field, index) => {
      if ('disabled' in field && field.disabled) {
        context.addIssue(
          problem('MODAL_COMPONENT_DISABLED', 'Components in modals cannot be disabled.', ['components']),
        );
      }
      if (fields.findIndex((other) => other.custom_id === field.custom_id) !== index) {
        context.addIssue(
          problem('COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated', ['components']),
        );
      }
    });
  });

export type ModalForm = z.infer<typeof modalForm>;

/** What the user fills in, from top to bottom. */
export function modalFields({ components }: Pick<ModalForm, 'components'>): ModalField[] {
  return components.flatMap((component): ModalField[] => {
    switch (component.type) {
      case ComponentType.Label:
        return [component.component];
      case ComponentType.ActionRow:
        return component.components;
      case ComponentType.TextDisplay:
        return [];
    }
  });
}

export type ModalField = z.infer<typeof labelled>;
