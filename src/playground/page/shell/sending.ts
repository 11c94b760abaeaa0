import { html, type TemplateResult } from 'lit';
import type { PageState, Sending } from '../state/page-state.ts';
import type { ShellTexts } from './texts.ts';

/** A command on its way, or the notice that the bot did not answer it. */
export function sendingView(state: PageState, sending: Sending, texts: ShellTexts): TemplateResult {
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
          state.forget(sending);
        }}
      >
        ${texts.dismiss}
      </button>
    </p>
  </div>`;
}
