import { TextInputStyle, type ComponentType } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { boundsOf } from './check-fields.ts';
import type { FieldIds, FieldScene } from './field-scene.ts';
import type { ModalField } from './form-fields.ts';
import { modalTexts } from './texts.ts';

/** A field for a line or for paragraphs, with a counter where it says how much fits. */
export function textField(
  field: Extract<ModalField, { type: ComponentType.TextInput }>,
  ids: FieldIds,
  describedBy: string,
  scene: FieldScene,
): TemplateResult {
  const text = scene.content.kind === 'text' ? scene.content.text : '';
  const typed = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    scene.onContent({ kind: 'text', text: target.value });
  };
  const invalid = String(scene.problem !== null);
  const required = String(field.required !== false);
  const placeholder = field.placeholder ?? nothing;
  const box =
    field.style === TextInputStyle.Paragraph
      ? html`<textarea
          id=${ids.control}
          rows="5"
          placeholder=${placeholder}
          aria-required=${required}
          aria-invalid=${invalid}
          aria-describedby=${describedBy}
          .value=${text}
          @input=${typed}
        ></textarea>`
      : html`<input
          id=${ids.control}
          type="text"
          autocomplete="off"
          placeholder=${placeholder}
          aria-required=${required}
          aria-invalid=${invalid}
          aria-describedby=${describedBy}
          .value=${text}
          @input=${typed}
        />`;
  return html`${box}
  ${field.max_length === undefined ? nothing : counter(text.length, boundsOf(field).most, ids, scene)}`;
}

function counter(count: number, most: number, ids: FieldIds, { language }: FieldScene): TemplateResult {
  return html`<p class="modal-counter" id=${ids.counter} data-over=${count > most ? '' : nothing}>
    <span aria-hidden="true">${count}/${most}</span>
    <span class="visually-hidden">${modalTexts(language).characters(count, most)}</span>
  </p>`;
}
