import { ButtonStyle, type APIButtonComponent } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { elsewhereIcon } from '../icons.ts';
import { dots } from '../message-notices.ts';
import type { MessageScene } from '../message-scene.ts';
import { webAddress } from '../web-address.ts';
import { emojiText } from './emoji-text.ts';
import { emojiView } from './emoji-view.ts';
import './button.css';

const LOOKS = {
  [ButtonStyle.Primary]: 'control-primary',
  [ButtonStyle.Secondary]: 'control-secondary',
  [ButtonStyle.Success]: 'control-success',
  [ButtonStyle.Danger]: 'control-danger',
} as const;

/** A button of the bot's. While one waits for the bot it keeps the focus and the others rest. */
export function buttonView(button: APIButtonComponent, scene: MessageScene): TemplateResult | typeof nothing {
  // What is for sale in Discord is not for sale here.
  if (button.style === ButtonStyle.Premium) return nothing;
  const label = button.label ?? '';
  const emoji = emojiText(button.emoji);
  const content = html`<span class="control-content"
    >${emoji === null ? nothing : emojiView(emoji, label === '')}${label === '' ? nothing : html`<span>${label}</span>`}${
      button.style === ButtonStyle.Link ? elsewhereIcon : nothing
    }</span
  >`;
  if (button.style === ButtonStyle.Link) return linkButton(button.url, button.disabled ?? false, content);

  const { custom_id: customId, disabled = false, style } = button;
  const isPending = scene.pending === customId;
  return html`<button
    class="control ${LOOKS[style]}"
    type="button"
    aria-busy=${isPending ? 'true' : nothing}
    aria-disabled=${isPending ? 'true' : nothing}
    ?disabled=${disabled || (scene.pending !== null && !isPending)}
    @click=${() => {
      if (scene.pending === null) scene.press(customId);
    }}
  >
    ${content}${isPending ? dots() : nothing}
  </button>`;
}

/** Where it leads nowhere on the web, it is shown and does nothing. */
function linkButton(url: string, disabled: boolean, content: TemplateResult): TemplateResult {
  const address = disabled ? null : webAddress(url);
  if (address === null) {
    return html`<button class="control control-secondary" type="button" disabled>${content}</button>`;
  }
  return html`<a
    class="control control-secondary"
    href=${address}
    title=${address}
    target="_blank"
    rel="noopener noreferrer"
    >${content}</a
  >`;
}
