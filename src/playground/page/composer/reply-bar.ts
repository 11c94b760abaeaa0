import { html, type TemplateResult } from 'lit';
import type { PageLanguage } from '../../protocol/place.ts';
import type { ShownMessage } from '../../protocol/shown-message.ts';
import { closeIcon, replyIcon } from './icons.ts';
import { composerTexts } from './texts.ts';

/** To whom the message in the box replies. */
export function replyBar(
  replyTo: ShownMessage,
  ping: boolean,
  language: PageLanguage,
  onPing: (ping: boolean) => void,
  onCancel: () => void,
): TemplateResult {
  const texts = composerTexts(language);
  return html`<div class="reply-bar">
    ${replyIcon}
    <span class="reply-bar-name">${texts.replyingTo} <strong>${replyTo.author.name}</strong></span>
    <button
      class="reply-ping"
      type="button"
      role="switch"
      aria-checked=${String(ping)}
      aria-label=${texts.ping}
      @click=${() => {
        onPing(!ping);
      }}
    >
      <span aria-hidden="true">@ ${ping ? texts.pingOn : texts.pingOff}</span>
    </button>
    <button class="reply-cancel" type="button" aria-label=${texts.cancelReply} @click=${onCancel}>${closeIcon}</button>
  </div>`;
}
