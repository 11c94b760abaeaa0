import { LitElement, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

/** What is hidden until one asks for it. */
@customElement('vb-spoiler')
export class SpoilerElement extends LitElement {
  @property({ attribute: false }) label = '';
  /** The text that takes the room of what is hidden. */
  @property({ attribute: false }) covered = '';
  @property({ attribute: false }) content: unknown = null;
  @state() private shown = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render() {
    if (this.shown) return html`<span class="spoiler spoiler-shown" tabindex="-1">${this.content}</span>`;
    // Not a `button`, which would not break over lines.
    return html`<span
      class="spoiler"
      role="button"
      tabindex="0"
      aria-label=${this.label}
      title=${this.label}
      @click=${this.#show}
      @keydown=${this.#onKey}
      ><span class="spoiler-covered" aria-hidden="true">${this.covered}</span></span
    >`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    void this.#show();
  };

  readonly #show = async (): Promise<void> => {
    this.shown = true;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.spoiler-shown')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'vb-spoiler': SpoilerElement;
  }
}
