import { html, type TemplateResult } from 'lit';
import { eyeIcon, warningIcon } from './icons.ts';
import './message-notices.css';
import type { MessageScene } from './message-scene.ts';
import type { MessageTexts } from './texts.ts';

/** Why what was done with a message came to nothing. */
export type Failure = 'no-response' | 'impossible' | 'disconnected';

export function thinkingView({ message, texts }: MessageScene): TemplateResult {
  return html`<p class="message-thinking">${dots()}${texts.thinking(message.author.name)}</p>`;
}

export function ephemeralNotice({ message, context, texts }: MessageScene): TemplateResult {
  return html`<p class="message-notice">
    ${eyeIcon}<span>${texts.onlyYou}</span><span aria-hidden="true">·</span
    ><button
      class="link-button"
      type="button"
      @click=${() => {
        context.actions.dismiss(message);
      }}
    >
      ${texts.dismiss}
    </button>
  </p>`;
}

export function failureNotice(failure: Failure, texts: MessageTexts): TemplateResult {
  return html`<p class="message-notice message-failure" role="alert">
    ${warningIcon}<span>${failureText(failure, texts)}</span>
  </p>`;
}

/** Three dots that come and go. */
export function dots(): TemplateResult {
  return html`<span class="dots" aria-hidden="true"><span></span><span></span><span></span></span>`;
}

function failureText(failure: Failure, texts: MessageTexts): string {
  switch (failure) {
    case 'no-response':
      return texts.noResponse;
    case 'impossible':
      return texts.impossible;
    case 'disconnected':
      return texts.disconnected;
  }
}
