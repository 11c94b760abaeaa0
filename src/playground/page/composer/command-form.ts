import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PageLanguage, Place } from '../../protocol/place.ts';
import type { ShownCommand, ShownOption } from '../../protocol/shown-command.ts';
import type { Reply } from '../../protocol/told.ts';
import { neighbourOf } from '../focus/neighbour-of.ts';
import type { OptionProblem } from './check-option.ts';
import {
  checkedFields,
  contentsOf,
  fieldsFor,
  filledIn,
  nextRequired,
  remainingOptions,
  soundValues,
  type CommandField,
} from './command-fields.ts';
import { commandFieldView } from './command-field-view.ts';
import { commandHint } from './command-hint.ts';
import type { OptionValues } from './composer-actions.ts';
import { optionInputId } from './field-ids.ts';
import { closeIcon, sendIcon } from './icons.ts';
import { EMPTY, isEmpty, type OptionContents } from './option-content.ts';
import type { OptionField } from './option-field.ts';
import { offersOf } from './option-offers.ts';
import './option-search.ts';
import type { OptionSearch } from './option-search.ts';
import { composerTexts } from './texts.ts';

/** A slash command that is being filled in. */
@customElement('vb-command-form')
export class CommandForm extends LitElement {
  @property({ attribute: false }) command: ShownCommand | null = null;
  /** What the fields begin with; read once. */
  @property({ attribute: false }) contents: OptionContents = new Map();
  /** What was wrong with that; read once. */
  @property({ attribute: false }) problems: readonly OptionProblem[] = [];
  @property({ attribute: false }) place: Place | null = null;
  @property({ attribute: false }) language: PageLanguage = 'en-GB';
  @property({ attribute: false }) suggest: (values: OptionValues, focused: string) => Promise<Reply> = () =>
    Promise.resolve({ kind: 'done' });
  /** Gets sound contents; empty fields are left out. */
  @property({ attribute: false }) onSend: (contents: OptionContents) => void = () => undefined;
  @property({ attribute: false }) onLeave: () => void = () => undefined;
  @property({ attribute: false }) onTyped: () => void = () => undefined;

  @state() private fields: readonly CommandField[] = [];
  @state() private focused: string | null = null;
  /** Escape was pressed once; again, and the command is left. */
  @state() private leaving = false;

  protected override createRenderRoot(): this {
    return this;
  }

  /** As far as it is filled in. */
  get filled(): { readonly contents: OptionContents; readonly problems: readonly OptionProblem[] } {
    return { contents: contentsOf(this.fields), problems: this.fields.flatMap(({ problem }) => problem ?? []) };
  }

  protected override willUpdate(): void {
    if (!this.hasUpdated && this.command !== null) {
      this.fields = fieldsFor(this.command, this.contents, this.problems);
    }
  }

  /** Puts the focus where something is to be typed next. */
  override focus(): void {
    void this.drawn().then(() => {
      this.focusNext();
    });
  }

  /** The fields and the search are elements of their own, which are there a moment after the form. */
  private async drawn(): Promise<void> {
    await this.updateComplete;
    const parts = this.querySelectorAll<OptionField | OptionSearch>('vb-option-field, vb-option-search');
    await Promise.all([...parts].map((each) => each.updateComplete));
  }

  private focusNext(): void {
    const { command, fields } = this;
    if (command === null) return;
    const next = fields.find(({ problem }) => problem !== null) ?? nextRequired(command, fields) ?? fields.at(-1);
    if (next === undefined) this.focusSearch();
    else this.focusField(next.key);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { command } = this;
    if (command === null) return nothing;
    const texts = composerTexts(this.language);
    return html`<form
      class="command-form"
      aria-label="/${command.name}"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        this.send();
      }}
      @keydown=${this.pressed}
      @focusin=${this.focusMoved}
      @focusout=${() => {
        this.focused = null;
      }}
    >
      ${commandHint(command, this.fields, this.focused, this.leaving, this.language)}
      <div class="command-row">
        <div class="command-fields">
          <span class="command-pill">
            <span>/${command.name}</span>
            <button type="button" aria-label=${texts.leaveCommand} @click=${this.onLeave}>${closeIcon}</button>
          </span>
          ${repeat(
            this.fields,
            ({ key }) => key,
            (field) => this.field(command, field),
          )}
          <vb-option-search
            .options=${remainingOptions(command, this.fields)}
            .language=${this.language}
            .alone=${this.fields.length === 0}
            .onAdd=${this.add}
            .onLeave=${this.leaveSearch}
            .onSend=${this.send}
          ></vb-option-search>
        </div>
        <button class="composer-send" type="submit" aria-label=${texts.send}>${sendIcon}</button>
      </div>
    </form>`;
  }

  private field(command: ShownCommand, field: CommandField): TemplateResult | typeof nothing {
    const { key } = field;
    const option = this.optionOf(key);
    if (option === undefined) return nothing;
    return commandFieldView(option, field, {
      language: this.language,
      offers: this.offers(option),
      suggest: (typed) => this.suggest({ ...soundValues(command, this.fields, this.offers), [key]: typed }, key),
      onContent: (content) => {
        this.fields = filledIn(this.fields, key, content);
        this.onTyped();
      },
      onChosen: this.onward,
      onLeave: () => {
        this.leaveField(key);
      },
      onRemove: () => {
        this.removeField(key, neighbourOf(this.fields, field));
      },
      onSend: this.send,
    });
  }

  private optionOf(key: string): ShownOption | undefined {
    return this.command?.options.find((option) => option.key === key);
  }

  private readonly offers = (option: ShownOption) => offersOf(option, this.place, this.language);

  private readonly send = (): void => {
    if (this.command === null) return;
    this.fields = checkedFields(this.command, this.fields, this.offers);
    if (this.fields.some(({ problem }) => problem !== null)) {
      this.focus();
      return;
    }
    this.onSend(contentsOf(this.fields.filter(({ content }) => !isEmpty(content))));
  };

  /** On to the next required field that is empty; where there is none, the focus stays. */
  private readonly onward = (): void => {
    const next = this.command === null ? undefined : nextRequired(this.command, this.fields);
    if (next !== undefined) this.focusField(next.key);
  };

  private readonly add = (key: string): void => {
    this.fields = [...this.fields, { key, content: EMPTY, problem: null }];
    void this.drawn().then(() => {
      this.focusField(key);
    });
  };

  /** Back out of an empty field: out of the first one the command itself is left; a field that need not be is gone. */
  private leaveField(key: string): void {
    const before = this.fields[this.fields.findIndex((field) => field.key === key) - 1] ?? null;
    if (this.optionOf(key)?.required !== true) this.removeField(key, before);
    else if (before === null) this.onLeave();
    else this.focusField(before.key);
  }

  private removeField(key: string, next: CommandField | null): void {
    this.fields = this.fields.filter((field) => field.key !== key);
    this.onTyped();
    void this.drawn().then(() => {
      if (next === null) this.focusSearch();
      else this.focusField(next.key);
    });
  }

  /** Back out of the search for an option: into the last field, or out of the command. */
  private readonly leaveSearch = (): void => {
    const last = this.fields.at(-1);
    if (last === undefined) this.onLeave();
    else this.focusField(last.key);
  };

  private focusField(key: string): void {
    document.getElementById(optionInputId(key))?.focus();
  }

  /** A command without options has none: there is nothing left but to send it. */
  private focusSearch(): void {
    const hasOptions = (this.command?.options.length ?? 0) > this.fields.length;
    this.querySelector<HTMLElement>(hasOptions ? 'vb-option-search' : '.composer-send')?.focus();
  }

  private readonly focusMoved = (event: FocusEvent): void => {
    const id = event.target instanceof HTMLElement ? event.target.id : '';
    const focused = this.fields.find(({ key }) => optionInputId(key) === id)?.key ?? null;
    // Whoever goes on does not want to leave.
    if (focused !== this.focused) this.leaving = false;
    this.focused = focused;
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      // A list that Escape closed has said so by then.
      if (this.leaving && !event.defaultPrevented) this.onLeave();
      else this.leaving = true;
      event.preventDefault();
      return;
    }
    this.leaving = false;
    const onSend = event.target instanceof HTMLElement && event.target.classList.contains('composer-send');
    if (event.key === 'Backspace' && onSend && this.fields.length === 0) this.onLeave();
  };
}
