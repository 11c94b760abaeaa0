import { html, nothing, type TemplateResult } from 'lit';
import type { PageLanguage } from '../../protocol/place.ts';
import type { ShownOption } from '../../protocol/shown-command.ts';
import type { CommandField } from './command-fields.ts';
import { noteId, optionInputId } from './field-ids.ts';
import { fileSize } from '../message/file-size.ts';
import { fileIcon } from './icons.ts';
import { composerTexts } from './texts.ts';

export interface FileFieldDoings {
  readonly onFile: (file: File) => void;
  /** Backspace while there is no file. */
  readonly onLeave: () => void;
  /** Backspace while there is one. */
  readonly onEmptied: () => void;
  readonly onSend: () => void;
}

/** An option that takes a file. The browser's own input lies over it, so that keys, pointer and dropping work as ever. */
export function fileField(
  option: ShownOption,
  { content, problem }: CommandField,
  language: PageLanguage,
  doings: FileFieldDoings,
): TemplateResult {
  const file = content.kind === 'file' ? content.file : null;
  const id = optionInputId(option.key);
  return html`
    <label for=${id}>${option.name}</label>
    <span class="file-drop">
      ${fileIcon}
      <span id="${id}-file">
        ${
          file === null
            ? composerTexts(language).chooseFile
            : html`<strong>${file.name}</strong> ${fileSize(file.size, language)}`
        }
      </span>
      <input
        id=${id}
        type="file"
        aria-invalid=${problem === null ? nothing : 'true'}
        aria-describedby="${id}-file ${noteId(option.key)}"
        @change=${(event: Event) => {
          const chosen = event.target instanceof HTMLInputElement ? event.target.files?.[0] : undefined;
          if (chosen !== undefined) doings.onFile(chosen);
        }}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'Enter' && file !== null) doings.onSend();
          else if (event.key === 'Backspace') (file === null ? doings.onLeave : doings.onEmptied)();
          else return;
          event.preventDefault();
        }}
      />
    </span>
  `;
}
