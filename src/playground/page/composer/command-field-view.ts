import { html, nothing, type TemplateResult } from 'lit';
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { PageLanguage } from '../../protocol/place.ts';
import type { ShownOption } from '../../protocol/shown-command.ts';
import type { Reply } from '../../protocol/told.ts';
import type { CommandField } from './command-fields.ts';
import { fileField } from './file-field.ts';
import { closeIcon } from './icons.ts';
import { EMPTY, type OptionContent } from './option-content.ts';
import './option-field.ts';
import type { Offer } from './option-offers.ts';
import { composerTexts } from './texts.ts';

/** Where a field stands, and what can be done in it. */
export interface CommandFieldScene {
  readonly language: PageLanguage;
  readonly offers: readonly Offer[] | null;
  readonly suggest: (typed: string) => Promise<Reply>;
  readonly onContent: (content: OptionContent) => void;
  /** Something was chosen: on with the next field. */
  readonly onChosen: () => void;
  /** Backspace in the empty field. */
  readonly onLeave: () => void;
  readonly onRemove: () => void;
  readonly onSend: () => void;
}

/** An option of a command with its field; one that need not be there can be removed. */
export function commandFieldView(option: ShownOption, field: CommandField, scene: CommandFieldScene): TemplateResult {
  const { language } = scene;
  return html`<div
    class="option-field"
    data-invalid=${field.problem === null ? nothing : ''}
    data-wide=${option.type === ApplicationCommandOptionType.String ? '' : nothing}
  >
    ${
      option.type === ApplicationCommandOptionType.Attachment
        ? fileField(option, field, language, {
            onFile: (file) => {
              scene.onContent({ kind: 'file', file });
            },
            onEmptied: () => {
              scene.onContent(EMPTY);
            },
            onLeave: scene.onLeave,
            onSend: scene.onSend,
          })
        : html`<vb-option-field
            .option=${option}
            .content=${field.content}
            .invalid=${field.problem !== null}
            .offers=${scene.offers}
            .language=${language}
            .suggest=${scene.suggest}
            .onContent=${scene.onContent}
            .onChosen=${scene.onChosen}
            .onLeave=${scene.onLeave}
            .onSend=${scene.onSend}
          ></vb-option-field>`
    }
    ${
      option.required
        ? nothing
        : html`<button
            class="option-remove"
            type="button"
            aria-label=${composerTexts(language).removeOption(option.name)}
            @click=${scene.onRemove}
          >
            ${closeIcon}
          </button>`
    }
  </div>`;
}
