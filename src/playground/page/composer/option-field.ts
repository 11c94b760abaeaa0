import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PageLanguage } from '../../protocol/place.ts';
import type { ShownOption } from '../../protocol/shown-command.ts';
import type { Reply } from '../../protocol/told.ts';
import { noteId, optionInputId } from './field-ids.ts';
import { listNote } from './list-note.ts';
import { movedActive } from './list-movement.ts';
import { EMPTY, shownText, type OptionContent } from './option-content.ts';
import type { Offer } from './option-offers.ts';
import { Suggester } from './suggester.ts';
import { showActive, suggestionId, suggestionList } from './suggestion-list.ts';
import { composerTexts } from './texts.ts';
import { matching } from './typed-match.ts';

/** An option of a command that is typed, or chosen from a list. */
@customElement('vb-option-field')
export class OptionField extends LitElement {
  @property({ attribute: false }) option: ShownOption | null = null;
  @property({ attribute: false }) content: OptionContent = EMPTY;
  @property({ attribute: false }) invalid = false;
  /** What it is limited to; `null` where anything goes. */
  @property({ attribute: false }) offers: readonly Offer[] | null = null;
  @property({ attribute: false }) language: PageLanguage = 'en-GB';
  @property({ attribute: false }) suggest: (typed: string) => Promise<Reply> = () => Promise.resolve({ kind: 'done' });
  @property({ attribute: false }) onContent: (content: OptionContent) => void = () => undefined;
  /** Something was chosen by Enter or by pointer: on with the next field. */
  @property({ attribute: false }) onChosen: () => void = () => undefined;
  /** Backspace in the empty field. */
  @property({ attribute: false }) onLeave: () => void = () => undefined;
  @property({ attribute: false }) onSend: () => void = () => undefined;

  @state() private open = false;
  @state() private active: number | null = null;
  private readonly suggester = new Suggester(() => {
    this.requestUpdate();
  });

  protected override createRenderRoot(): this {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.suggester.stop();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('active')) showActive(this.listId, this.active);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { option } = this;
    if (option === null) return nothing;
    const listed = this.listed();
    const shown = this.open && listed !== null && this.announcement(listed) !== null;
    return html`
      ${shown ? this.list(option, listed) : nothing}
      <label for=${optionInputId(option.key)}>${option.name}</label>
      <input
        id=${optionInputId(option.key)}
        type="text"
        role=${listed === null ? nothing : 'combobox'}
        aria-autocomplete=${listed === null ? nothing : 'list'}
        aria-expanded=${listed === null ? nothing : String(shown)}
        aria-controls=${shown ? this.listId : nothing}
        aria-activedescendant=${shown && this.active !== null ? suggestionId(this.listId, this.active) : nothing}
        aria-required=${String(option.required)}
        aria-invalid=${String(this.invalid)}
        aria-describedby=${noteId(option.key)}
        autocomplete="off"
        inputmode=${inputMode(option)}
        enterkeyhint="send"
        .value=${shownText(this.content)}
        @input=${this.typed}
        @focus=${this.focused}
        @blur=${this.close}
        @click=${this.clicked}
        @keydown=${this.pressed}
      />
      <span class="visually-hidden" role="status">${shown ? (this.announcement(listed) ?? '') : ''}</span>
    `;
  }

  private get listId(): string {
    return `vb-offers-${this.option?.key ?? ''}`;
  }

  /** What the list holds now; `null` where the field has no list. */
  private listed(): readonly Offer[] | null {
    if (this.offers !== null) {
      // What is chosen already is no search: the whole list is there to choose something else.
      const typed = this.content.kind === 'text' ? this.content.text : '';
      return matching(this.offers, ({ label }) => [label, label.slice(1)], typed);
    }
    if (this.option?.autocomplete !== true) return null;
    return (this.suggester.suggested.choices ?? []).map(({ name, value }) => ({ label: name, value }));
  }

  private list(option: ShownOption, offers: readonly Offer[]): TemplateResult {
    return suggestionList({
      id: this.listId,
      name: option.name,
      title: null,
      items: offers.map(({ label }) => ({ label })),
      active: this.active,
      busy: this.suggester.suggested.state === 'asking',
      empty: this.announcement(offers) ?? '',
      onChoose: (index) => {
        this.choose(offers[index]);
        this.onChosen();
      },
    });
  }

  /** What the list holds, in words; `null` where there is nothing to say of it. */
  private announcement(offers: readonly Offer[]): string | null {
    const texts = composerTexts(this.language);
    if (offers.length > 0) return texts.found(offers.length);
    const note = listNote(this.offers === null ? this.suggester.suggested : null, shownText(this.content));
    return note === null ? null : texts[note];
  }

  private readonly typed = (event: InputEvent): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const text = event.target.value;
    this.content = { kind: 'text', text };
    this.onContent(this.content);
    this.open = true;
    // Out of a fixed list the best match is at hand; free text stays what it is until somebody chooses.
    this.active = this.offers !== null && text !== '' ? 0 : null;
    this.ask();
  };

  private readonly focused = (event: FocusEvent): void => {
    this.open = true;
    this.active = null;
    if (this.content.kind === 'choice' && event.target instanceof HTMLInputElement) event.target.select();
    this.ask();
  };

  private readonly clicked = (): void => {
    if (!this.open) this.ask();
    this.open = true;
  };

  private readonly close = (): void => {
    this.open = false;
    this.suggester.stop();
  };

  private ask(): void {
    if (this.option?.autocomplete !== true) return;
    const typed = shownText(this.content);
    this.suggester.ask(() => this.suggest(typed));
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const listed = this.listed();
    const offer = this.open ? listed?.[this.active ?? -1] : undefined;
    if (listed !== null && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      if (!this.open) this.clicked();
      this.active = movedActive(this.active, event.key, listed.length);
    } else if (event.key === 'Enter') {
      if (offer === undefined) this.onSend();
      else {
        this.choose(offer);
        this.onChosen();
      }
    } else if (event.key === 'Tab' && !event.shiftKey && offer !== undefined) {
      this.choose(offer);
      return;
    } else if (event.key === 'Escape' && this.open && listed !== null) {
      this.close();
    } else if (event.key === 'Backspace' && shownText(this.content) === '') {
      this.onLeave();
    } else return;
    event.preventDefault();
  };

  private choose(offer: Offer | undefined): void {
    if (offer === undefined) return;
    this.content = { kind: 'choice', ...offer };
    this.onContent(this.content);
    this.close();
    this.active = null;
  }
}

function inputMode({ type }: ShownOption): string {
  if (type === ApplicationCommandOptionType.Integer) return 'numeric';
  return type === ApplicationCommandOptionType.Number ? 'decimal' : 'text';
}
