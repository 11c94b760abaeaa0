import type { FieldContent, FieldContents } from './field-content.ts';
import { modalFields, type ModalField, type ModalForm } from './form-fields.ts';
import { ComponentType } from 'discord-api-types/v10';
import type { ModalActions, SentFields } from './modal-actions.ts';

/** The contents of a form as they are sent; its files are uploaded before. Rejects where an upload does. */
export async function sentFields(
  form: ModalForm,
  contents: FieldContents,
  upload: ModalActions['upload'],
): Promise<SentFields> {
  const values: SentFields = {};
  for (const field of modalFields(form)) {
    const content = contents.get(field.custom_id);
    const value = content === undefined ? undefined : await sentValue(field, content, upload);
    if (value !== undefined) values[field.custom_id] = value;
  }
  return values;
}

async function sentValue(
  field: ModalField,
  content: FieldContent,
  upload: ModalActions['upload'],
): Promise<SentFields[string] | undefined> {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'checked':
      return content.checked;
    case 'chosen':
      // One of a group is one value; of none chosen nothing is said.
      return field.type === ComponentType.RadioGroup ? content.values[0] : [...content.values];
    case 'files':
      return Promise.all(content.files.map(upload));
  }
}
