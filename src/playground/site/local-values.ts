import type { OptionValues } from '../commands/fill-options.ts';
import type { OptionValue } from '../commands/option-value.ts';
import type { FieldValue } from '../interactions/fill-field.ts';
import type { ModalValues } from '../interactions/fill-modal.ts';
import type { Doing, Upload } from '../protocol/asked.ts';
import type { DroppedFile } from './bot-side.ts';

type TypedOptions = Extract<Doing, { do: 'slash' }>['values'];
type TypedFields = Extract<Doing, { do: 'submit' }>['values'];

/** A file was named that is not there any more: it was uploaded too long ago, or never. */
export class MissingUpload extends Error {
  override readonly name = 'MissingUpload';
}

export type FindUpload = (id: string) => DroppedFile | undefined;

/** What was filled in, with the uploaded files themselves. @throws {MissingUpload} */
export function localOptions(values: TypedOptions, find: FindUpload): OptionValues {
  return mapped(values, (value): OptionValue => (typeof value === 'object' ? fileOf(value, find) : value));
}

/** The same of a form's fields. @throws {MissingUpload} */
export function localFields(values: TypedFields, find: FindUpload): ModalValues {
  return mapped(values, (value): FieldValue =>
    typeof value === 'object' ? value.map((part) => (typeof part === 'string' ? part : fileOf(part, find))) : value,
  );
}

export function fileOf({ upload }: Upload, find: FindUpload): DroppedFile {
  const file = find(upload);
  if (file === undefined) throw new MissingUpload(upload);
  return file;
}

function mapped<T, U>(values: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}
