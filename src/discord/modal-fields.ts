import { z } from 'zod';

/** What was filled in, in one field of a modal. Each kind of field sets one of these. */
export interface FieldValue {
  /** Of a text input, or the option chosen of a radio group. */
  readonly text: string;
  /** Of a menu, a group of checkboxes or files: their values, or ids. */
  readonly values: readonly string[];
  /** Of a single checkbox. */
  readonly checked: boolean;
}

/** The fields of a modal by their custom ids. */
export type ModalFields = ReadonlyMap<string, FieldValue>;

const EMPTY: FieldValue = { text: '', values: [], checked: false };

/** A field stands in a label; a text display has none. */
const field = z.object({
  component: z
    .object({
      custom_id: z.string(),
      value: z.union([z.string(), z.boolean()]).nullish(),
      values: z.array(z.string()).nullish(),
    })
    .optional(),
});

export const modalFields = z.array(field).transform((fields): ModalFields => {
  const filled = fields.flatMap(({ component }) => (component === undefined ? [] : [component]));
  return new Map(
    filled.map(({ custom_id: id, value, values }) => [
      id,
      { text: typeof value === 'string' ? value : '', values: values ?? [], checked: value === true },
    ]),
  );
});

/** Empty where the modal has no such field. */
export function fieldOf(fields: ModalFields, id: string): FieldValue {
  return fields.get(id) ?? EMPTY;
}
