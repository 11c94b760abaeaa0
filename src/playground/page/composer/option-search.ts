import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PageLanguage } from '../../protocol/place.ts';
import type { ShownOption } from '../../protocol/shown-command.ts';
import { optionsMatching } from './find-options.ts';
import { movedActive } from './list-movement.ts';
import { showActive, suggestionId, suggestionList } from './suggestion-list.ts';
import { composerTexts } from './texts.ts';

const LIST = 'vb-option-search-list';

/**
 * Adds one of a command's other options, out of a list that typing narrows down. It waits behind a button, unless the command has no
 * field yet: then the options are all there is to see of it, so that the list is there at once, as in Discord.
 */
@customElement('vb-option-search')
export class OptionSearch extends LitElement {
  @property({ attribute: false }) options: readonly ShownOption[] = [];
  @property({ attribute: false }) language: PageLanguage = 'en-GB';
  /** The command has no field yet. */
  @property({ attribute: false }) alone = false;
  @property({ attribute: false }) onAdd: (key: string) => void = () => undefined;
  /** Backspace where nothing is typed. */
  @property({ attribute: false }) onLeave: () => void = () => undefined;
  /** Enter where nothing is typed or pointed at: the options are optional. */
  @property({ attribute: false }) onSend: () => void = () => undefined;

  @state() private searching = false;
  @state() private open = false;
  @state() private text = '';
  @state() private active: number | null = null;

  protected override createRenderRoot(): this {
    return this;
  }

  override focus(): void {
    this.querySelector<HTMLElement>('input, button')?.focus();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('active')) showActive(LIST, this.active);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.options.length === 0) return nothing;
    return this.alone || this.searching ? this.search() : this.button();
  }

  private button(): TemplateResult {
    const texts = composerTexts(this.language);
    return html`<button
      class="option-more"
      type="button"
      aria-label=${texts.addOption(this.options.length)}
      aria-haspopup="listbox"
      aria-expanded="false"
      @click=${() => void this.begin()}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
        event.preventDefault();
        void this.begin();
      }}
    >
      ${texts.moreOptions(this.options.length)}
    </button>`;
  }

  private search(): TemplateResult {
    const texts = composerTexts(this.language);
    const found = this.found();
    return html`${
        this.open
          ? suggestionList({
              id: LIST,
              name: texts.options,
              title: texts.options,
              items: found.map(({ name, description }) => ({ label: name, detail: description })),
              active: this.active,
              empty: texts.noMatch,
              onChoose: (index) => {
                this.add(found[index]);
              },
            })
          : nothing
      }<input
        class="option-search"
        type="text"
        role="combobox"
        aria-label=${texts.chooseOption}
        placeholder=${texts.chooseOption}
        aria-autocomplete="list"
        aria-expanded=${String(this.open)}
        aria-controls=${this.open ? LIST : nothing}
        aria-activedescendant=${this.open && this.active !== null ? suggestionId(LIST, this.active) : nothing}
        autocomplete="off"
        enterkeyhint="enter"
        .value=${this.text}
        @input=${this.typed}
        @focus=${this.unfold}
        @click=${this.unfold}
        @blur=${this.left}
        @keydown=${this.pressed}
      /><span class="visually-hidden" role="status"
        >${this.open ? (found.length === 0 ? texts.noMatch : texts.found(found.length)) : ''}</span
      >`;
  }

  private found(): readonly ShownOption[] {
    return optionsMatching(this.options, this.text);
  }

  private async begin(): Promise<void> {
    this.searching = true;
    await this.updateComplete;
    this.focus();
  }

  private readonly unfold = (): void => {
    this.open = true;
  };

  private readonly typed = (event: InputEvent): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.text = event.target.value;
    this.open = true;
    this.active = this.text.trim() === '' ? null : 0;
  };

  private readonly left = (): void => {
    this.open = false;
    this.active = null;
    // Who only looks at another window finds what was typed.
    if (this.alone || !document.hasFocus()) return;
    this.searching = false;
    this.text = '';
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const found = this.found();
    const option = this.open ? found[this.active ?? -1] : undefined;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      this.open = true;
      this.active = movedActive(this.active, event.key, found.length);
    } else if (event.key === 'Enter') {
      if (option !== undefined) this.add(option);
      // What was typed in search of an option is not sent: it would be lost.
      else if (this.text.trim() === '') this.onSend();
    } else if (event.key === 'Tab' && !event.shiftKey && option !== undefined) this.add(option);
    else if (event.key === 'Escape' && this.open) void this.fold();
    else if (event.key === 'Backspace' && this.text === '') this.onLeave();
    else return;
    event.preventDefault();
  };

  private async fold(): Promise<void> {
    this.open = false;
    if (this.alone) return;
    this.searching = false;
    await this.updateComplete;
    this.focus();
  }

  private add(option: ShownOption | undefined): void {
    if (option === undefined) return;
    this.searching = false;
    this.open = false;
    this.text = '';
    this.active = null;
    this.onAdd(option.key);
  }
}
