import { ComponentType } from 'discord-api-types/v10';
import type { ClientProblem } from '../commands/client-refusal.ts';
import type { LocalFile } from '../files/attachment.ts';
import { takesFile } from '../rules/file-types.ts';
import { MODAL } from '../rules/limits.ts';
import type { ModalField } from '../rules/modal-form.ts';
import type { Resolution } from '../wire/resolution.ts';
import { choose, chosenBefore, countProblems } from './choose-in-menu.ts';

/** What a user puts into a field: a text, a choice, yes or no, or several choices or files. */
export type FieldValue = string | boolean | readonly (string | LocalFile)[];

/** A field as the bot gets it, with what Discord's client has against it. */
export interface FilledField {
  readonly problems: readonly ClientProblem[];
  readonly sent: { readonly value: string | boolean | null } | { readonly values: readonly string[] };
}

/** Fills in one field; left out, it keeps what it was prefilled with. */
export function fillField(field: ModalField, given: FieldValue | undefined, resolution: Resolution): FilledField {
  const option = field.custom_id;
  switch (field.type) {
    case ComponentType.TextInput: {
      const value = given ?? field.value ?? '';
      return typeof value === 'string' ? filled({ value }, textProblems(field, value)) : wrongType(option);
    }
    case ComponentType.StringSelect:
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect: {
      const values = given === undefined ? chosenBefore(field) : textsOf(given);
      if (values === null) return wrongType(option);
      return filled(
        { values },
        ifAny(field, values.length, () => choose(field, values, resolution)),
      );
    }
    case ComponentType.CheckboxGroup: {
      const values = given === undefined ? checkedBefore(field) : textsOf(given);
      if (values === null) return wrongType(option);
      const { options, min_values: least = 1, max_values: most = options.length } = field;
      const check = (): ClientProblem[] => [
        ...offered(option, values, options),
        ...countProblems(option, values.length, least, most),
      ];
      return filled({ values }, ifAny(field, values.length, check));
    }
    case ComponentType.RadioGroup: {
      const value = given ?? checkedBefore(field)[0] ?? null;
      if (value !== null && typeof value !== 'string') return wrongType(option);
      const values = value === null ? [] : [value];
      return filled(
        { value },
        ifAny(field, values.length, () => offered(option, values, field.options)),
      );
    }
    case ComponentType.Checkbox: {
      const value = given ?? field.default ?? false;
      return typeof value === 'boolean' ? filled({ value }, []) : wrongType(option);
    }
    case ComponentType.FileUpload: {
      const files = given === undefined ? [] : filesOf(given);
      if (files === null) return wrongType(option);
      const { min_values: least = 1, max_values: most = 1 } = field;
      const check = (): ClientProblem[] => [
        ...(files.every(({ name }) => takesFile(field.file_types ?? [], name)) ? [] : [notAChoice(option)]),
        ...countProblems(option, files.length, least, most),
      ];
      const problems = ifAny(field, files.length, check);
      return filled({ values: problems.length > 0 ? [] : files.map((file) => resolution.file(file)) }, problems);
    }
  }
}

function filled(sent: FilledField['sent'], problems: readonly ClientProblem[]): FilledField {
  return { sent, problems };
}

function wrongType(option: string): FilledField {
  return filled({ value: null }, [{ kind: 'wrong-type', option }]);
}

function notAChoice(option: string): ClientProblem {
  return { kind: 'not-a-choice', option };
}

/** A field may be left empty unless it is required; its bounds hold for what is in it. */
function ifAny(
  field: { readonly custom_id: string; readonly required?: boolean },
  count: number,
  check: () => readonly ClientProblem[],
): readonly ClientProblem[] {
  if (count > 0) return check();
  return field.required === false ? [] : [{ kind: 'required', option: field.custom_id }];
}

function textProblems(
  field: Extract<ModalField, { type: ComponentType.TextInput }>,
  text: string,
): readonly ClientProblem[] {
  const { custom_id: option, min_length: least = 0, max_length: most = MODAL.inputLength } = field;
  return ifAny(field, text.length, () => countProblems(option, text.length, least, most));
}

interface CheckOption {
  readonly value: string;
  readonly default?: boolean;
}

function offered(option: string, values: readonly string[], options: readonly CheckOption[]): ClientProblem[] {
  const known = values.every((value) => options.some((candidate) => candidate.value === value));
  return known ? [] : [notAChoice(option)];
}

function checkedBefore({ options }: { readonly options: readonly CheckOption[] }): readonly string[] {
  return options.filter((option) => option.default === true).map(({ value }) => value);
}

function textsOf(value: FieldValue): readonly string[] | null {
  if (typeof value !== 'object') return null;
  const texts = value.flatMap((each) => (typeof each === 'string' ? each : []));
  return texts.length === value.length ? texts : null;
}

function filesOf(value: FieldValue): readonly LocalFile[] | null {
  if (typeof value !== 'object') return null;
  const files = value.flatMap((each) => (typeof each === 'string' ? [] : each));
  return files.length === value.length ? files : null;
}
