import { ComponentType } from 'discord-api-types/v10';
import type { OptionProblem } from '../composer/check-option.ts';
import { MODAL } from '../../rules/limits.ts';
import type { FieldContent, FieldContents } from './field-content.ts';
import type { ModalField } from './form-fields.ts';

/** What Discord's client has against the contents of a form before it is sent, at most one problem a field. */
export function fieldProblems(fields: readonly ModalField[], contents: FieldContents): readonly OptionProblem[] {
  return fields.flatMap((field) => {
    const content = contents.get(field.custom_id);
    return content === undefined ? [] : (fieldProblem(field, content) ?? []);
  });
}

/** A field may be left empty unless it is required; its bounds hold for what is in it. */
function fieldProblem(field: ModalField, content: FieldContent): OptionProblem | null {
  if (field.type === ComponentType.Checkbox) return null;
  const option = field.custom_id;
  const count = countOf(content);
  if (count === 0) return field.required === false ? null : { kind: 'required', option };
  const { least, most } = boundsOf(field);
  if (count < least) return { kind: 'too-short', option, bound: least };
  return count > most ? { kind: 'too-long', option, bound: most } : null;
}

function countOf(content: FieldContent): number {
  switch (content.kind) {
    case 'text':
      return content.text.length;
    case 'chosen':
      return content.values.length;
    case 'files':
      return content.files.length;
    case 'checked':
      return 1;
  }
}

/** How many characters, choices or files a field takes. */
export function boundsOf(field: ModalField): { readonly least: number; readonly most: number } {
  switch (field.type) {
    case ComponentType.TextInput:
      return { least: field.min_length ?? 0, most: field.max_length ?? MODAL.inputLength };
    case ComponentType.CheckboxGroup:
      return { least: field.min_values ?? 1, most: field.max_values ?? field.options.length };
    case ComponentType.RadioGroup:
    case ComponentType.Checkbox:
      return { least: 1, most: 1 };
    case ComponentType.FileUpload:
    case ComponentType.StringSelect:
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
      return { least: field.min_values ?? 1, most: field.max_values ?? 1 };
  }
}
