import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PageLanguage } from '../../../protocol/place.ts';
import { downIcon } from '../icons.ts';
import { dots } from '../message-notices.ts';
import { Popup } from '../popup.ts';
import { messageTexts } from '../texts.ts';
import type { SelectChoice } from './select-choice.ts';
import { selectDeed, type SelectDeed } from './select-keys.ts';
import { selectList } from './select-list.ts';
import { picked } from './select-moves.ts';
import { selectedView } from './select-option.ts';
import { Typing } from './typing.ts';
import './select.css';

/** How many there are, for their ids. */
let made = 0;

/**
 * A menu in which one or several things are chosen; it keeps what is chosen, and begins anew when its choices change. The focus stays
 * on its button, which names the active choice.
 */
@customElement('vb-select')
export class SelectElement extends LitElement {
  @property({ attribute: false }) choices: readonly SelectChoice[] = [];
  @property({ attribute: false }) placeholder = '';
  /** Its accessible name, where no element is its label. */
  @property({ attribute: false }) label = '';
  /** Ids of the elements that label and describe it. */
  @property({ attribute: false }) labelledBy: string | null = null;
  @property({ attribute: false }) describedBy: string | null = null;
  /** How many are to be chosen. */
  @property({ attribute: false }) least = 1;
  @property({ attribute: false }) most = 1;
  @property({ attribute: false }) language: PageLanguage = 'en-GB';
  @property({ attribute: false }) disabled = false;
  @property({ attribute: false }) required = false;
  @property({ attribute: false }) invalid = false;
  /** The bot has not answered the last choice yet. */
  @property({ attribute: false }) busy = false;
  /**
   * Whether a choice holds at once, as in a message: one is told when it is made, several when the menu closes, and only where they
   * are enough and others than before. Otherwise, as in a form, every change is told.
   */
  @property({ attribute: false }) immediate = false;
  @property({ attribute: false }) onChoose: (values: readonly string[]) => void = () => undefined;

  @state() private values: readonly string[] = [];
  @state() private open = false;
  @state() private active = 0;
  /** What was told last. */
  private told: readonly string[] = [];
  private readonly typing = new Typing();
  private readonly listId = `select-${(made += 1)}`;

  constructor() {
    super();
    new Popup(this, {
      element: () => this.querySelector<HTMLElement>('.select-popup'),
      anchor: () => this.querySelector('[role=combobox]')?.getBoundingClientRect() ?? new DOMRect(),
      align: () => 'both',
      close: this.#close,
    });
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('choices');
    if (!changed.has('choices') || (before !== undefined && isSame(before, this.choices))) return;
    this.values = this.choices.filter(({ chosen }) => chosen).map(({ value }) => value);
    this.told = this.values;
    this.open = false;
  }

  protected override updated(): void {
    if (this.open) this.querySelector(`#${this.listId}-${this.active}`)?.scrollIntoView({ block: 'nearest' });
  }

  protected override render() {
    const { open, label, labelledBy } = this;
    return html`<button
        class="select-button"
        type="button"
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded=${open ? 'true' : 'false'}
        aria-controls=${open ? this.listId : nothing}
        aria-activedescendant=${open ? `${this.listId}-${this.active}` : nothing}
        aria-label=${labelledBy === null ? label : nothing}
        aria-labelledby=${labelledBy ?? nothing}
        aria-describedby=${this.describedBy ?? nothing}
        aria-required=${this.required ? 'true' : nothing}
        aria-invalid=${this.invalid ? 'true' : nothing}
        aria-busy=${this.busy ? 'true' : nothing}
        ?disabled=${this.disabled}
        @click=${this.#toggle}
        @keydown=${this.#onKey}
        @blur=${this.#close}
      >
        ${selectedView(this.choices, this.values, this.placeholder)}${this.busy ? dots() : downIcon}
      </button>
      ${open ? this.#listView() : nothing}`;
  }

  #listView() {
    const { choices, values, least, most, active } = this;
    return selectList({
      id: this.listId,
      name: this.label === '' ? this.placeholder : this.label,
      choices,
      values,
      active,
      most,
      hint: most > 1 ? messageTexts(this.language).chooseSome(least, most) : null,
      pick: this.#pick,
    });
  }

  #show(): void {
    if (this.busy) return;
    this.active = Math.max(
      0,
      this.choices.findIndex(({ value }) => this.values.includes(value)),
    );
    this.open = true;
  }

  readonly #toggle = (): void => {
    if (this.open) this.#close();
    else this.#show();
  };

  readonly #close = (): void => {
    if (!this.open) return;
    this.open = false;
    if (!this.immediate || this.most === 1) return;
    if (this.values.length < this.least) this.values = this.told;
    else this.#tell();
  };

  readonly #pick = (index: number): void => {
    const choice = this.choices[index];
    if (choice === undefined) return;
    this.active = index;
    const isSingle = this.most === 1;
    // One that must be chosen stays chosen.
    if (isSingle && this.least > 0 && this.values.includes(choice.value)) {
      this.#close();
      return;
    }
    this.values = picked(this.values, choice.value, this.most);
    if (isSingle || !this.immediate) this.#tell();
    if (isSingle) this.#close();
  };

  #tell(): void {
    const { values, told } = this;
    if (values.length === told.length && values.every((value) => told.includes(value))) return;
    this.told = values;
    this.onChoose(values);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || this.busy) return;
    const { open, active } = this;
    const typed = this.typing.takes(event.key) ? this.typing.text : null;
    const deed = selectDeed(event, { open, active, typed, labels: this.choices.map(({ label }) => label) });
    if (deed === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.#do(deed);
  };

  #do(deed: SelectDeed): void {
    switch (deed.kind) {
      case 'close':
        this.#close();
        return;
      case 'show':
        this.#show();
        return;
      case 'pick':
        this.#pick(this.active);
        return;
      case 'go':
        if (!this.open) this.#show();
        this.active = deed.to;
        return;
      case 'nothing':
        return;
      default:
        deed satisfies never;
    }
  }
}

function isSame(before: readonly SelectChoice[], after: readonly SelectChoice[]): boolean {
  return before === after || JSON.stringify(before) === JSON.stringify(after);
}

declare global {
  interface HTMLElementTagNameMap {
    'vb-select': SelectElement;
  }
}
