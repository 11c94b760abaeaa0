import { ComponentType } from 'discord-api-types/v10';
import type { ClientProblem } from '../commands/client-refusal.ts';
import type { ModalField } from '../rules/modal-form.ts';
import type { Resolution } from '../wire/resolution.ts';
import { fillField, type FieldValue } from './fill-field.ts';
import type { ShownModal } from './shown-modal.ts';

/** What a user puts into the fields of a form, by their custom ids; what is left out keeps its prefilled value. */
export type ModalValues = Readonly<Record<string, FieldValue>>;

export type FilledModal =
  | { readonly ok: true; readonly components: readonly unknown[] }
  | { readonly ok: false; readonly problems: readonly ClientProblem[] };

/** Checks a filled-in form as Discord's client does, and puts it as the bot receives it. */
export function fillModal(modal: ShownModal, values: ModalValues, resolution: Resolution): FilledModal {
  const problems: ClientProblem[] = Object.keys(values)
    .filter((customId) => modal.fields.every((field) => field.custom_id !== customId))
    .map((customId) => ({ kind: 'no-such-component', customId }));

  let last = 0;
  const numbered = (id: number | undefined): number => {
    last += 1;
    return id ?? last;
  };
  const fill = (field: ModalField): unknown => {
    const filled = fillField(field, values[field.custom_id], resolution);
    problems.push(...filled.problems);
    return { type: field.type, id: numbered(field.id), custom_id: field.custom_id, ...filled.sent };
  };
  const components = modal.form.components.map((component) => {
    const outer = { type: component.type, id: numbered(component.id) };
    switch (component.type) {
      case ComponentType.TextDisplay:
        return outer;
      case ComponentType.ActionRow:
        return { ...outer, components: component.components.map(fill) };
      case ComponentType.Label:
        return { ...outer, component: fill(component.component) };
    }
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, components };
}
