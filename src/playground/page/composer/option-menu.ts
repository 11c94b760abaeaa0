import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PageLanguage } from '../../protocol/place.ts';
import type { ShownOption } from '../../protocol/shown-command.ts';
import { movedActive } from './list-movement.ts';
import { composerTexts } from './texts.ts';

const MENU = 'vb-option-menu-items';

/** The button that adds one of a command's other options. */
@customElement('vb-option-menu')
export class OptionMenu extends LitElement {
  @property({ attribute: false }) options: readonly ShownOption[] = [];
  @property({ attribute: false }) language: PageLanguage = 'en-GB';
  @property({ attribute: false }) onAdd: (key: string) => void = () => undefined;

  @state() private open = false;

  protected override createRenderRoot(): this {
    return this;
  }

  override focus(): void {
    this.button?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.options.length === 0) return nothing;
    const texts = composerTexts(this.language);
    return html`
      <button
        class="option-more"
        type="button"
        aria-haspopup="menu"
        aria-expanded=${String(this.open)}
        aria-controls=${this.open ? MENU : nothing}
        @click=${() => {
          if (this.open) this.open = false;
          else void this.show(0);
        }}
        @keydown=${this.pressedOnButton}
      >
        ${texts.moreOptions(this.options.length)}
      </button>
      ${this.open ? this.menu(texts.optional) : nothing}
    `;
  }

  private get button(): HTMLElement | null {
    return this.querySelector('.option-more');
  }

  private get items(): NodeListOf<HTMLElement> {
    return this.querySelectorAll('[role=menuitem]');
  }

  private menu(name: string): TemplateResult {
    return html`<div class="suggestions" @focusout=${this.left}>
      <div class="suggestions-items" role="menu" id=${MENU} aria-label=${name} @keydown=${this.pressedInMenu}>
        ${this.options.map(
          (option) =>
            html`<div
              class="suggestion"
              role="menuitem"
              tabindex="-1"
              @click=${() => {
                this.add(option);
              }}
            >
              <span class="suggestion-label">${option.name}</span>
              <span class="suggestion-detail">${option.description}</span>
            </div>`,
        )}
      </div>
    </div>`;
  }

  private async show(at: number): Promise<void> {
    this.open = true;
    await this.updateComplete;
    this.items[at]?.focus();
  }

  private readonly pressedOnButton = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') void this.show(0);
    else if (event.key === 'ArrowUp') void this.show(this.options.length - 1);
    else return;
    event.preventDefault();
  };

  private readonly pressedInMenu = (event: KeyboardEvent): void => {
    const at = [...this.items].findIndex((item) => item === document.activeElement);
    const option = this.options[at];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      this.items[movedActive(at, event.key, this.options.length) ?? 0]?.focus();
    } else if (event.key === 'Home') this.items[0]?.focus();
    else if (event.key === 'End') this.items[this.options.length - 1]?.focus();
    else if ((event.key === 'Enter' || event.key === ' ') && option !== undefined) this.add(option);
    else if (event.key === 'Escape') {
      this.open = false;
      this.button?.focus();
    } else return;
    event.preventDefault();
  };

  private readonly left = (event: FocusEvent): void => {
    if (!(event.relatedTarget instanceof Node) || !this.contains(event.relatedTarget)) this.open = false;
  };

  private add(option: ShownOption): void {
    this.open = false;
    this.onAdd(option.key);
  }
}
