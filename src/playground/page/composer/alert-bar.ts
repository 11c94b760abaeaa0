import { html, nothing, type TemplateResult } from 'lit';
import type { PageLanguage } from '../../protocol/place.ts';
import { closeIcon } from './icons.ts';
import { composerTexts } from './texts.ts';

/** What was wrong with what was sent, until it is dismissed. */
export function alertBar(alerts: readonly string[], language: PageLanguage, onDismiss: () => void): TemplateResult {
  return html`<div class="composer-alert" role="alert">
    ${
      alerts.length === 0
        ? nothing
        : html`<div class="composer-problems">
            ${alerts.map((alert) => html`<p>${alert}</p>`)}
            <button type="button" aria-label=${composerTexts(language).dismiss} @click=${onDismiss}>
              ${closeIcon}
            </button>
          </div>`
    }
  </div>`;
}
