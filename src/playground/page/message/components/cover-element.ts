import { LitElement, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

/** Covers a picture until one asks for it; it is not even loaded before. */
@customElement('vb-cover')
export class CoverElement extends LitElement {
  @property({ attribute: false }) label = '';
  @property({ attribute: false }) content: unknown = null;
  @state() private shown = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render() {
    if (this.shown) return this.content;
    return html`<button class="cover" type="button" @click=${this.#show}>${this.label}</button>`;
  }

  readonly #show = async (): Promise<void> => {
    this.shown = true;
    await this.updateComplete;
    this.querySelector('a')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'vb-cover': CoverElement;
  }
}
