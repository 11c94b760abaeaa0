import { ComponentType } from 'discord-api-types/v10';
import type { ClientProblem } from '../commands/client-refusal.ts';
import type { ModalField, ModalForm } from '../rules/modal-form.ts';
import type { ShownModal } from './shown-modal.ts';

/** What a user puts into the fields of a form, by their custom ids; what is left out keeps its prefilled value. */
export type ModalValues = Readonly<Record<string, string | boolean | readonly string[]>>;

export type FilledModal =
  | { readonly ok: true; readonly components: readonly unknown[] }
  | { readonly ok: false; readonly problems: readonly ClientProblem[] };

/** Checks a filled-in form as Discord's client does, and puts it as the bot receives it. */
export function fillModal(modal: ShownModal, values: ModalValues): FilledModal {
  const problems: ClientProblem[] = Object.keys(values)
    .filter((customId) => modal.fields.every((field) => field.custom_id !== customId))
    .map((customId) => ({ kind: 'no-such-component', customId }));
  problems.push(...modal.fields.flatMap((field) => checkField(field, values[field.custom_id])));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, components: modal.form.components.map((component, index) => sent(component, index, values)) };
}

function checkField(field: ModalField, value: ModalValues[string] | undefined): ClientProblem[] {
  const option = field.custom_id;
  switch (field.type) {
    case ComponentType.TextInput: {
      const text = value ?? field.value ?? '';
      if (typeof text !== 'string') return [{ kind: 'wrong-type', option }];
      const { min_length: least = 0, max_length: most = 4000, required = true } = field;
      if (text === '') return required ? [{ kind: 'required', option }] : [];
      if (text.length < least) return [{ kind: 'too-short', option, bound: least }];
      return text.length > most ? [{ kind: 'too-long', option, bound: most }] : [];
    }
    case ComponentType.StringSelect:
    case ComponentType.CheckboxGroup: {
      const chosen = value ?? [];
      if (typeof chosen !== 'object') return [{ kind: 'wrong-type', option }];
      if (chosen.length === 0) return field.required === false ? [] : [{ kind: 'required', option }];
      const known = chosen.every((choice) => field.options.some((candidate) => candidate.value === choice));
      return known ? [] : [{ kind: 'not-a-choice', option }];
    }
    case ComponentType.RadioGroup: {
      if (value === undefined) return field.required === false ? [] : [{ kind: 'required', option }];
      return field.options.some((candidate) => candidate.value === value) ? [] : [{ kind: 'not-a-choice', option }];
    }
    case ComponentType.Checkbox:
      return value === undefined || typeof value === 'boolean' ? [] : [{ kind: 'wrong-type', option }];
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
    case ComponentType.FileUpload:
      // The stand-in resolves no people, places or files for a form yet.
      return value === undefined && field.required === false ? [] : [{ kind: 'wrong-type', option }];
  }
}

function sent(component: ModalForm['components'][number], index: number, values: ModalValues): unknown {
  const id = component.id ?? index + 1;
  switch (component.type) {
    case ComponentType.TextDisplay:
      return { type: component.type, id };
    case ComponentType.ActionRow:
      return { type: component.type, id, components: component.components.map((field) => sentField(field, values)) };
    case ComponentType.Label:
      return { type: component.type, id, component: sentField(component.component, values) };
  }
}

function sentField(field: ModalField, values: ModalValues): unknown {
  const value = values[field.custom_id];
  const common = { type: field.type, custom_id: field.custom_id, id: field.id ?? 0 };
  switch (field.type) {
    case ComponentType.TextInput:
      return { ...common, value: value ?? field.value ?? '' };
    case ComponentType.RadioGroup:
      return { ...common, value: value ?? null };
    case ComponentType.Checkbox:
      return { ...common, value: value ?? field.default ?? false };
    case ComponentType.StringSelect:
    case ComponentType.CheckboxGroup:
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
    case ComponentType.FileUpload:
      return { ...common, values: value ?? [] };
  }
}
