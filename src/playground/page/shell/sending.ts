import { html, type TemplateResult } from 'lit';
import type { Sending } from '../state/sendings.ts';
import type { ShellTexts } from './texts.ts';

/** A command on its way, or the notice that the bot did not answer it. */
export function sendingView(sending: Sending, texts: ShellTexts, onForget: (sending: Sending) => void): TemplateResult {
  if (sending.state === 'sending') {
    return html`<p class="sending"><b>${sending.name}</b> ${texts.sending}</p>`;
  }
  return html`<div class="sending failed" role="alert">
    <p><b>${sending.name}</b> ${texts.noResponse}</p>
    <p class="notice">
      ${texts.onlyYou} ·
      <button
        class="as-link"
        @click=${() => {
          onForget(sending);
        }}
      >
        ${texts.dismiss}
      </button>
    </p>
  </div>`;
}
