import type { ShownCommand, ShownOption } from '../../protocol/shown-command.ts';
import type { OptionProblem } from './check-option.ts';
import { EMPTY, type OptionContent, type OptionContents } from './option-content.ts';
import type { Offer } from './option-offers.ts';

/** A field of the command that is being filled in. */
export interface CommandField {
  readonly key: string;
  readonly content: OptionContent;
  readonly problem: OptionProblem | null;
}

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
  offersOf: (option: ShownOption) => readonly Offer[] | null,
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
