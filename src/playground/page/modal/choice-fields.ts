import { ComponentType } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldIds, FieldScene } from './field-scene.ts';
import type { ModalField } from './form-fields.ts';

/** One, or several, of a few options that are all in sight. */
export function choiceGroup(
  field: Extract<ModalField, { type: ComponentType.RadioGroup | ComponentType.CheckboxGroup }>,
  ids: FieldIds,
  describedBy: string,
  scene: FieldScene,
): TemplateResult {
  const isRadio = field.type === ComponentType.RadioGroup;
  const chosen = scene.content.kind === 'chosen' ? scene.content.values : [];
  const choose = (value: string, checked: boolean): void => {
    const others = isRadio ? [] : chosen.filter((each) => each !== value);
    scene.onContent({ kind: 'chosen', values: checked ? [...others, value] : others });
  };
  return html`<div
    class="modal-choices"
    role=${isRadio ? 'radiogroup' : 'group'}
    aria-labelledby=${ids.label}
    aria-describedby=${describedBy}
    aria-required=${isRadio ? String(field.required !== false) : nothing}
    aria-invalid=${isRadio ? String(scene.problem !== null) : nothing}
  >
    ${field.options.map(
      (option, index) =>
        html`<label class="modal-choice">
          <input
            type=${isRadio ? 'radio' : 'checkbox'}
            id=${index === 0 ? ids.control : nothing}
            name=${ids.control}
            aria-invalid=${!isRadio && scene.problem !== null ? 'true' : nothing}
            .checked=${chosen.includes(option.value)}
            @change=${(event: Event) => {
              choose(option.value, event.target instanceof HTMLInputElement && event.target.checked);
            }}
          />
          <span>
            ${option.label}
            ${option.description ? html`<span class="modal-choice-detail">${option.description}</span>` : nothing}
          </span>
        </label>`,
    )}
  </div>`;
}

/** A single yes or no; its label stands beside it. */
export function checkbox(ids: FieldIds, describedBy: string, scene: FieldScene): TemplateResult {
  return html`<input
    type="checkbox"
    id=${ids.control}
    aria-describedby=${describedBy}
    .checked=${scene.content.kind === 'checked' && scene.content.checked}
    @change=${(event: Event) => {
      scene.onContent({
        kind: 'checked',
        checked: event.target instanceof HTMLInputElement && event.target.checked,
      });
    }}
  />`;
}
