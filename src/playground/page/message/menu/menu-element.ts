import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Popup } from '../popup.ts';
import { movedTo, typedTo } from '../select/select-moves.ts';
import './menu.css';

/** Something that can be done from a menu. */
export interface MenuItem {
  readonly label: string;
  readonly icon: TemplateResult;
  readonly run: () => void;
}

/** Items that stand together, under a heading where they have one. */
export interface MenuGroup {
  readonly heading: string | null;
  readonly items: readonly MenuItem[];
}

/** An open menu with the focus in it; whoever renders it takes it away when it closes. */
@customElement('vb-menu')
export class MenuElement extends LitElement {
  @property({ attribute: false }) label = '';
  @property({ attribute: false }) groups: readonly MenuGroup[] = [];
  @property({ attribute: false }) anchor = new DOMRect();
  @property({ attribute: false }) onClose: () => void = () => undefined;

  constructor() {
    super();
    new Popup(this, {
      element: () => this.querySelector<HTMLElement>('[role=menu]'),
      anchor: () => this.anchor,
      // A button's menu stays with the button, at the edge; that of a place begins there.
      align: () => (this.anchor.width > 0 ? 'end' : 'start'),
      close: () => {
        this.onClose();
      },
    });
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override firstUpdated(): void {
    this.#buttons[0]?.focus({ preventScroll: true });
  }

  protected override render() {
    return html`<div
      class="menu"
      role="menu"
      popover="manual"
      aria-label=${this.label}
      @keydown=${this.#onKey}
      @focusout=${this.#onFocusOut}
    >
      ${this.groups
        .filter(({ items }) => items.length > 0)
        .map(
          ({ heading, items }, index) => html`
            ${index === 0 ? nothing : html`<div class="menu-line" role="separator"></div>`}
            <div role="group" aria-label=${heading ?? nothing}>
              ${heading === null ? nothing : html`<div class="menu-heading" aria-hidden="true">${heading}</div>`}
              ${items.map((item) => this.#itemView(item))}
            </div>
          `,
        )}
    </div>`;
  }

  #itemView({ label, icon, run }: MenuItem): TemplateResult {
    return html`<button
      class="menu-item"
      type="button"
      role="menuitem"
      tabindex="-1"
      @click=${() => {
        this.onClose();
        run();
      }}
    >
      <span>${label}</span>${icon}
    </button>`;
  }

  get #buttons(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[role=menuitem]')];
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      this.onClose();
      return;
    }
    const buttons = this.#buttons;
    const active = buttons.findIndex((button) => button === document.activeElement);
    const isLetter = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey;
    const labels = buttons.map((button) => button.textContent.trim());
    const next = isLetter ? typedTo(event.key, labels, active) : movedTo(event.key, active, buttons.length);
    if (next === null) return;
    event.preventDefault();
    buttons[next]?.focus();
  };

  readonly #onFocusOut = (event: FocusEvent): void => {
    if (event.relatedTarget instanceof Node && !this.contains(event.relatedTarget)) this.onClose();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'vb-menu': MenuElement;
  }
}
