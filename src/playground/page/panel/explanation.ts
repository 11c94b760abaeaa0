import { html, type TemplateResult } from 'lit';
import type { PageState } from '../state/page-state.ts';
import { panelTexts } from './texts.ts';

/** How the bot came to its last answer, line by line. */
export function explanation(state: PageState): TemplateResult {
  const texts = panelTexts(state.language);
  const { explanation: text, lastExchange } = state;
  const instead = lastExchange === null ? texts.whyNothing : texts.whyNotArticles;
  return html`<h2>${texts.whyTitle}</h2>
    ${
      text === null
        ? html`<p class="hint">${instead}</p>`
        : // Long lines are to be scrolled to, also by keyboard.
          html`<pre class="explanation" tabindex="0" role="region" aria-label=${texts.whyTitle}>${text}</pre>`
    }`;
}
