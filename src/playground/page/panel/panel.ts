import { html, type TemplateResult } from 'lit';
import { ICONS } from '../shell/icons.ts';
import type { PageState, PanelTab } from '../state/page-state.ts';
import { explanation } from './explanation.ts';
import './library.ts';
import { panelTexts } from './texts.ts';
import './wire.ts';
import './panel.css';

/** What is beside the chat: the articles, how the last answer was found, or what went over the wire. */
export function panel(state: PageState, tab: PanelTab): TemplateResult {
  const texts = panelTexts(state.language);
  return html`<aside
    class="panel"
    aria-label=${texts.tabs[tab]}
    @keydown=${({ key }: KeyboardEvent) => {
      if (key === 'Escape') state.showPanel(null);
    }}
  >
    <button
      class="icon-button panel-close"
      @click=${() => {
        state.showPanel(null);
      }}
    >
      ${ICONS.close}<span class="visually-hidden">${texts.close}</span>
    </button>
    ${content(state, tab)}
  </aside>`;
}

function content(state: PageState, tab: PanelTab): TemplateResult {
  switch (tab) {
    case 'library':
      return html`<vb-library .page=${state} .articles=${state.articles} .language=${state.language}></vb-library>`;
    case 'answer':
      return explanation(state);
    case 'wire':
      return html`<vb-wire .entries=${state.wire} .language=${state.language}></vb-wire>`;
    default:
      return tab satisfies never;
  }
}
