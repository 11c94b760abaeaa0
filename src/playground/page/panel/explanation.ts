import { html, type TemplateResult } from 'lit';
import type { Explained } from '../../protocol/explained.ts';
import { markdownView } from '../message/markdown/markdown-view.ts';
import { namesIn } from '../modal/names.ts';
import type { PageState } from '../state/page-state.ts';
import { panelTexts } from './texts.ts';

/** How the bot came to its last answer: the gist in words, and below it every figure. */
export function explanation(state: PageState): TemplateResult {
  const texts = panelTexts(state.language);
  const { explained } = state.explanation;
  return html`<h2>${texts.whyTitle}</h2>
    ${explained === null ? html`<p class="hint">${texts.whyNothing}</p>` : explainedView(explained, state)}`;
}

function explainedView(
  { gist, language, full }: Explained,
  { place, articles, language: spoken }: PageState,
): TemplateResult {
  const texts = panelTexts(spoken);
  const reader = { names: namesIn(place), language, articles };
  return html`<section class="gist" lang=${language} aria-label=${texts.whyTitle}>
      ${gist.map((text) => markdownView(text, reader))}
    </section>
    <h3 class="figures-title">${texts.whyFigures}</h3>
    <pre class="explanation" lang="en" tabindex="0" role="region" aria-label=${texts.whyFigures}>${full}</pre>`;
}
