import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PageLanguage } from '../../protocol/place.ts';
import type { NumberedEntry } from '../state/numbered-entry.ts';
import { panelTexts, type PanelTexts } from './texts.ts';
import { wireRows, type WireRow } from './wire-rows.ts';

const TIME = {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
  hour12: false,
} as const satisfies Intl.DateTimeFormatOptions;

/** What went over the wire between the bot and the stand-in, the newest first; each line unfolds to what was sent. */
@customElement('vb-wire')
export class WireElement extends LitElement {
  @property({ attribute: false }) entries: readonly NumberedEntry[] = [];
  @property({ attribute: false }) language: PageLanguage = 'en-GB';
  @state() private heartbeats = false;
  @state() private unfolded: ReadonlySet<number> = new Set();

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const texts = panelTexts(this.language);
    const rows = wireRows(this.entries)
      .filter(({ isHeartbeat }) => this.heartbeats || !isHeartbeat)
      .toReversed();
    return html`
      <h2>${texts.wireTitle}</h2>
      <p class="hint">${texts.wireHint}</p>
      <label class="check">
        <input
          type="checkbox"
          .checked=${this.heartbeats}
          @change=${() => {
            this.heartbeats = !this.heartbeats;
          }}
        />
        ${texts.heartbeats}
      </label>
      ${rows.length === 0 ? html`<p class="hint">${texts.wireEmpty}</p>` : nothing}
      <ul class="wire">
        ${repeat(
          rows,
          ({ number }) => number,
          (row) => this.#row(row, texts),
        )}
      </ul>
    `;
  }

  #row(row: WireRow, texts: PanelTexts): TemplateResult {
    const isOpen = this.unfolded.has(row.number);
    const toggle = (): void => {
      const unfolded = new Set(this.unfolded);
      if (!unfolded.delete(row.number)) unfolded.add(row.number);
      this.unfolded = unfolded;
    };
    return html`<li class=${row.failed ? 'failed' : ''}>
      <button aria-expanded=${isOpen} @click=${toggle}>
        <span class="way" aria-hidden="true">${row.from === 'bot' ? '←' : '→'}</span>
        <span class="visually-hidden">${row.from === 'bot' ? texts.fromBot : texts.toBot}</span>
        <code>${breakable(row.what)}</code>
        <span class="when">
          ${row.took === null ? nothing : html`<span class="took">${texts.took(String(Math.round(row.took)))}</span>`}
          <time>${this.#time(row.at)}</time>
        </span>
      </button>
      ${isOpen ? html`<pre tabindex="0">${JSON.stringify(row.data, null, 2)}</pre>` : nothing}
    </li>`;
  }

  #time(at: number): string {
    return new Date(at).toLocaleTimeString(this.language, TIME);
  }
}

/** An address breaks after its strokes before it breaks within a word. */
function breakable(what: string): readonly TemplateResult[] {
  return what.split(/(?<=\/)/).map((part) => html`${part}<wbr />`);
}
