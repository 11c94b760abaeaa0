import type { ShownCommand, ShownOption } from '../../protocol/shown-command.ts';
import { checkOption, partialValue, type OptionProblem } from './check-option.ts';
import { EMPTY, isEmpty, type OptionContent, type OptionContents } from './option-content.ts';
import type { Offer } from './option-offers.ts';

/** A field of the command that is being filled in. */
export interface CommandField {
  readonly key: string;
  readonly content: OptionContent;
  readonly problem: OptionProblem | null;
}

/** What an option is limited to; `null` where it is typed freely. */
export type OffersOf = (option: ShownOption) => readonly Offer[] | null;

/** The fields to begin with: what is required, and what is filled in already, in the command's order. */
export function fieldsFor(
  command: ShownCommand,
  contents: OptionContents,
  problems: readonly OptionProblem[],
): readonly CommandField[] {
  return command.options
    .filter(({ key, required }) => required || contents.has(key))
    .map(({ key }) => ({
      key,
      content: contents.get(key) ?? EMPTY,
      problem: problems.find(({ option }) => option === key) ?? null,
    }));
}

/** What can still be added. */
export function remainingOptions(command: ShownCommand, fields: readonly CommandField[]): readonly ShownOption[] {
  return command.options.filter(({ key }) => fields.every((field) => field.key !== key));
}

/** With another content in that field, about which nothing is wrong as yet. */
export function filledIn(
  fields: readonly CommandField[],
  key: string,
  content: OptionContent,
): readonly CommandField[] {
  return fields.map((field) => (field.key === key ? { key, content, problem: null } : field));
}

/** Contents for values that are known beforehand; what the command does not have is left out. */
export function contentsFor(
  command: ShownCommand,
  values: Readonly<Record<string, string | number | boolean>>,
  offersOf: OffersOf,
): OptionContents {
  return new Map(
    command.options.flatMap((option): [string, OptionContent][] => {
      const value = values[option.key];
      if (value === undefined) return [];
      const offer = offersOf(option)?.find((each) => each.value === value);
      if (offer !== undefined) return [[option.key, { kind: 'choice', ...offer }]];
      return [[option.key, { kind: 'text', text: String(value) }]];
    }),
  );
}

/** Of each option its field, as the command has them by now. */
function withOptions(
  { options }: ShownCommand,
  fields: readonly CommandField[],
): readonly { readonly field: CommandField; readonly option: ShownOption }[] {
  return fields.flatMap((field) => {
    const option = options.find(({ key }) => key === field.key);
    return option === undefined ? [] : [{ field, option }];
  });
}

/** The fields with what is wrong with each, before they are sent. */
export function checkedFields(
  command: ShownCommand,
  fields: readonly CommandField[],
  offersOf: OffersOf,
): readonly CommandField[] {
  return withOptions(command, fields).map(({ field, option }) => {
    const checked = checkOption(option, field.content, offersOf(option));
    return { ...field, problem: checked.ok ? null : checked.problem };
  });
}

/** What goes along while an option is being completed: what is sound by now of the others. */
export function soundValues(
  command: ShownCommand,
  fields: readonly CommandField[],
  offersOf: OffersOf,
): Record<string, string | number | boolean> {
  return Object.fromEntries(
    withOptions(command, fields).flatMap(({ field, option }): [string, string | number | boolean][] => {
      const value = partialValue(option, field.content, offersOf(option));
      return value === null ? [] : [[field.key, value]];
    }),
  );
}

/** The required field that is to be filled in next; `undefined` where none is left. */
export function nextRequired(command: ShownCommand, fields: readonly CommandField[]): CommandField | undefined {
  return withOptions(command, fields).find(({ field, option }) => option.required && isEmpty(field.content))?.field;
}

/** What stands in the fields, those that are empty as yet included. */
export function contentsOf(fields: readonly CommandField[]): OptionContents {
  return new Map(fields.map(({ key, content }) => [key, content]));
}
