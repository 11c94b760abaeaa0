import type { ComponentType } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { closeIcon, fileIcon } from '../composer/icons.ts';
import { fileSize } from '../message/file-size.ts';
import { boundsOf } from './check-fields.ts';
import type { FieldIds, FieldScene } from './field-scene.ts';
import { acceptOf, takesFile, withFiles } from './files-taken.ts';
import type { ModalField } from './form-fields.ts';
import { modalTexts } from './texts.ts';

/** Files to send along. The browser's own input lies over its place, so that keys, pointer and dropping work as ever. */
export function uploadField(
  field: Extract<ModalField, { type: ComponentType.FileUpload }>,
  ids: FieldIds,
  describedBy: string,
  scene: FieldScene,
): TemplateResult {
  const texts = modalTexts(scene.language);
  const files = scene.content.kind === 'files' ? scene.content.files : [];
  const { most } = boundsOf(field);
  const types = field.file_types ?? [];
  const add = (input: HTMLInputElement): void => {
    const added = [...(input.files ?? [])];
    // The browser would not tell of the same file being chosen again.
    input.value = '';
    const taken = added.filter((file) => takesFile(types, file));
    if (taken.length > 0) scene.onContent({ kind: 'files', files: withFiles(files, taken, most) });
    const refused = added.find((file) => !takesFile(types, file));
    if (refused !== undefined) scene.onProblem(texts.notTaken(refused.name));
  };
  const remove = (at: number, list: Element | null): void => {
    scene.onContent({ kind: 'files', files: files.filter((_, each) => each !== at) });
    // Each button comes to stand for the file behind it, and the last one goes.
    const next = Math.min(at, files.length - 2);
    (list?.querySelectorAll('button')[next] ?? document.getElementById(ids.control))?.focus();
  };
  return html`
    <div class="modal-drop">
      ${fileIcon}<span id="${ids.control}-prompt">${texts.addFiles(most)}</span>
      <input
        type="file"
        id=${ids.control}
        ?multiple=${most > 1}
        accept=${types.length === 0 ? nothing : acceptOf(types)}
        aria-invalid=${scene.problem === null ? nothing : 'true'}
        aria-describedby="${ids.control}-prompt ${describedBy}"
        @change=${(event: Event) => {
          if (event.target instanceof HTMLInputElement) add(event.target);
        }}
      />
    </div>
    ${
      files.length === 0
        ? nothing
        : html`<ul class="modal-files" aria-labelledby=${ids.label}>
            ${files.map(
              (file, at) =>
                html`<li>
                  ${fileIcon}
                  <span><strong>${file.name}</strong> ${fileSize(file.size, scene.language)}</span>
                  <button
                    type="button"
                    aria-label=${texts.removeFile(file.name)}
                    @click=${({ currentTarget }: Event) => {
                      remove(at, currentTarget instanceof Element ? currentTarget.closest('ul') : null);
                    }}
                  >
                    ${closeIcon}
                  </button>
                </li>`,
            )}
          </ul>`
    }
  `;
}
