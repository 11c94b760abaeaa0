import { html, type TemplateResult } from 'lit';
import { panelTexts } from '../panel/texts.ts';
import type { PageState, PanelTab } from '../state/page-state.ts';
import { ICONS } from './icons.ts';
import type { ShellTexts } from './texts.ts';

const TABS = ['library', 'answer', 'wire'] as const satisfies readonly PanelTab[];

/** Where one is, and the buttons that unfold what is beside the chat. */
export function channelHeader(
  state: PageState,
  placeName: string,
  menuOpen: boolean,
  toggleMenu: () => void,
  texts: ShellTexts,
): TemplateResult {
  const names = panelTexts(state.language).tabs;
  return html`<header class="channel-header">
    <button class="icon-button menu-button" aria-expanded=${menuOpen} @click=${toggleMenu}>
      ${ICONS.menu}<span class="visually-hidden">${menuOpen ? texts.closeMenu : texts.openMenu}</span>
    </button>
    <h1>${placeName}</h1>
    <div class="panel-buttons" role="group" aria-label=${texts.beside}>
      ${TABS.map((tab) => {
        const isOpen = state.panel === tab;
        return html`<button
          class="panel-button"
          data-tab=${tab}
          aria-pressed=${isOpen}
          @click=${() => {
            state.showPanel(isOpen ? null : tab);
          }}
        >
          ${ICONS[tab]}<span>${names[tab]}</span>
        </button>`;
      })}
    </div>
  </header>`;
}
