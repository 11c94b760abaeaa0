import { html, type TemplateResult } from 'lit';
import type { PageState } from '../state/page-state.ts';
import { panelTexts } from './texts.ts';

/** How the bot came to its last answer, line by line. */
export function explanation(state: PageState): TemplateResult {
  const texts = panelTexts(state.language);
  const { explanation: text } = state;
  return html`<h2>${texts.whyTitle}</h2>
    ${
      text === null
        ? html`<p class="hint">${texts.whyNothing}</p>`
        : // Long lines are to be scrolled to, also by keyboard.
          html`<pre class="explanation" lang="en" tabindex="0" role="region" aria-label=${texts.whyTitle}>${text}</pre>`
    }`;
}
