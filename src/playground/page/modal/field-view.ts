import { ComponentType } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import '../message/select/select-element.ts';
import { boundsOf } from './check-fields.ts';
import { checkbox, choiceGroup } from './choice-fields.ts';
import type { FieldIds, FieldScene } from './field-scene.ts';
import type { ModalField } from './form-fields.ts';
import { textField } from './text-field.ts';
import { modalTexts } from './texts.ts';
import { uploadField } from './upload-field.ts';

/** A field with its label, what is said about it, and what is wrong with it. */
export function fieldView(
  field: ModalField,
  label: string,
  description: string | null,
  ids: FieldIds,
  scene: FieldScene,
): TemplateResult {
  const describedBy = [
    ...(description === null ? [] : [ids.description]),
    ...(field.type === ComponentType.TextInput && field.max_length !== undefined ? [ids.counter] : []),
    ids.problem,
  ].join(' ');
  return html`<div class="modal-field" data-kind=${field.type} data-invalid=${scene.problem === null ? nothing : ''}>
    ${labelView(field, label, ids, scene)}
    ${description === null ? nothing : html`<p class="modal-description" id=${ids.description}>${description}</p>`}
    ${controlView(field, ids, describedBy, scene)}
    <p class="modal-problem" id=${ids.problem}>${scene.problem ?? nothing}</p>
  </div>`;
}

function labelView(field: ModalField, label: string, ids: FieldIds, { language }: FieldScene): TemplateResult {
  const isRequired = field.type !== ComponentType.Checkbox && field.required !== false;
  const mark = isRequired
    ? html`<span class="modal-required" aria-hidden="true" title=${modalTexts(language).required}>*</span>`
    : nothing;
  return hasOneControl(field)
    ? html`<label class="modal-label" id=${ids.label} for=${ids.control}>${label}${mark}</label>`
    : html`<span class="modal-label" id=${ids.label}>${label}${mark}</span>`;
}

/** What the browser knows as one control, which a label of its own can be for. */
function hasOneControl({ type }: ModalField): boolean {
  return [ComponentType.TextInput, ComponentType.FileUpload, ComponentType.Checkbox].some((each) => each === type);
}

function controlView(field: ModalField, ids: FieldIds, describedBy: string, scene: FieldScene): TemplateResult {
  switch (field.type) {
    case ComponentType.TextInput:
      return textField(field, ids, describedBy, scene);
    case ComponentType.RadioGroup:
    case ComponentType.CheckboxGroup:
      return choiceGroup(field, ids, describedBy, scene);
    case ComponentType.Checkbox:
      return checkbox(ids, describedBy, scene);
    case ComponentType.FileUpload:
      return uploadField(field, ids, describedBy, scene);
    case ComponentType.StringSelect:
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect: {
      const { least, most } = boundsOf(field);
      return html`<vb-select
        id=${ids.control}
        .choices=${scene.choices}
        .placeholder=${field.placeholder ?? modalTexts(scene.language).choose}
        .labelledBy=${ids.label}
        .describedBy=${describedBy}
        .least=${field.required === false ? 0 : least}
        .most=${most}
        .language=${scene.language}
        .required=${field.required !== false}
        .invalid=${scene.problem !== null}
        .onChoose=${(values: readonly string[]) => {
          scene.onContent({ kind: 'chosen', values });
        }}
      ></vb-select>`;
    }
  }
}
