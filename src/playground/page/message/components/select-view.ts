import type { APISelectMenuComponent } from 'discord-api-types/v10';
import { html, type TemplateResult } from 'lit';
import type { MessageScene } from '../message-scene.ts';
import '../select/select-element.ts';
import { selectChoices } from '../select/select-choices.ts';

/** A menu of the bot's, which tells it what was chosen as soon as that is so. */
export function selectView(menu: APISelectMenuComponent, scene: MessageScene): TemplateResult {
  const { custom_id: customId, disabled = false, placeholder = scene.texts.choose } = menu;
  const isPending = scene.pending === customId;
  return html`<vb-select
    .choices=${selectChoices(menu, scene.context.choosable)}
    .placeholder=${placeholder}
    .label=${placeholder}
    .least=${menu.min_values ?? 1}
    .most=${menu.max_values ?? 1}
    .language=${scene.context.language}
    .disabled=${disabled || (scene.pending !== null && !isPending)}
    .busy=${isPending}
    .immediate=${true}
    .onChoose=${(values: readonly string[]) => {
      scene.select(customId, values);
    }}
  ></vb-select>`;
}
