import { ComponentType } from 'discord-api-types/v10';
import { modalFields, type ModalField, type ModalForm } from './form-fields.ts';

/** What stands in a field of a form. */
export type FieldContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'chosen'; readonly values: readonly string[] }
  | { readonly kind: 'checked'; readonly checked: boolean }
  | { readonly kind: 'files'; readonly files: readonly File[] };

/** Contents by custom ids. */
export type FieldContents = ReadonlyMap<string, FieldContent>;

/** What the fields hold before the user touches them. */
export function initialContents(form: ModalForm): FieldContents {
  return new Map(modalFields(form).map((field) => [field.custom_id, initialContent(field)]));
}

function initialContent(field: ModalField): FieldContent {
  switch (field.type) {
    case ComponentType.TextInput:
      return { kind: 'text', text: field.value ?? '' };
    case ComponentType.StringSelect:
    case ComponentType.RadioGroup:
    case ComponentType.CheckboxGroup: {
      const preset = field.options.filter((option) => option.default === true);
      return { kind: 'chosen', values: preset.map(({ value }) => value) };
    }
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
      return { kind: 'chosen', values: (field.default_values ?? []).map(({ id }) => id) };
    case ComponentType.Checkbox:
      return { kind: 'checked', checked: field.default ?? false };
    case ComponentType.FileUpload:
      return { kind: 'files', files: [] };
  }
}
