import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../../protocol/place.ts';
import type { PageState } from '../state/page-state.ts';
import type { ShellTexts } from './texts.ts';

/** What stands in a channel before anything was said: an invitation, and a few questions to begin with. */
export function welcome(state: PageState, place: Place, placeName: string, texts: ShellTexts): TemplateResult {
  const { command, option, questions } = place.examples;
  const examples = questions[state.language];
  return html`<section class="welcome">
    <h2>${texts.welcome}</h2>
    <p>${texts.invitation}</p>
    ${
      examples.length === 0
        ? nothing
        : html`<p class="try">${texts.tryOne}</p>
            <ul class="examples">
              ${examples.map(
                (question) =>
                  html`<li>
                    <button
                      @click=${() => {
                        void state.slash(command, { [option]: question });
                      }}
                    >
                      ${question}
                    </button>
                  </li>`,
              )}
            </ul>`
    }
    <p class="hint">${texts.orType}</p>
    <p class="hint">${texts.beginning(placeName)} ${texts.playground}</p>
  </section>`;
}
