import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PageLanguage, Place } from '../../protocol/place.ts';
import type { ShownCommand, ShownOption } from '../../protocol/shown-command.ts';
import type { Reply } from '../../protocol/told.ts';
import { checkOption, partialValue, type OptionProblem } from './check-option.ts';
import { fieldsFor, filledIn, remainingOptions, type CommandField } from './command-fields.ts';
import { commandHint } from './command-hint.ts';
import type { OptionValues } from './composer-actions.ts';
import { optionInputId } from './field-ids.ts';
import { fileField } from './file-field.ts';
import { closeIcon, sendIcon } from './icons.ts';
import { EMPTY, isEmpty, type OptionContent, type OptionContents } from './option-content.ts';
import './option-field.ts';
import type { OptionField } from './option-field.ts';
import './option-menu.ts';
import { offersOf } from './option-offers.ts';
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

  protected override willUpdate(): void {
    if (!this.hasUpdated && this.command !== null) {
      this.fields = fieldsFor(this.command, this.contents, this.problems);
    }
  }

  protected override firstUpdated(): void {
    this.focus();
  }

  /** Puts the focus where something is to be typed next. */
  override focus(): void {
    void this.drawn().then(() => {
      this.focusNext();
    });
  }

  /** The fields are elements of their own, which are there a moment after the form. */
  private async drawn(): Promise<void> {
    await this.updateComplete;
    await Promise.all([...this.querySelectorAll<OptionField>('vb-option-field')].map((each) => each.updateComplete));
  }

  private focusNext(): void {
    const next =
      this.fields.find(({ problem }) => problem !== null) ??
      this.fields.find(({ key, content }) => this.optionOf(key)?.required === true && isEmpty(content)) ??
      this.fields.at(-1);
    if (next === undefined) this.querySelector<HTMLElement>('.composer-send')?.focus();
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
            (field) => this.field(field),
          )}
          <vb-option-menu
            .options=${remainingOptions(command, this.fields)}
            .language=${this.language}
            .onAdd=${this.add}
          ></vb-option-menu>
        </div>
        <button class="composer-send" type="submit" aria-label=${texts.send}>${sendIcon}</button>
      </div>
    </form>`;
  }

  private field(field: CommandField): TemplateResult | typeof nothing {
    const option = this.optionOf(field.key);
    if (option === undefined) return nothing;
    const { key } = field;
    const fill = (content: OptionContent): void => {
      this.fields = filledIn(this.fields, key, content);
      this.onTyped();
    };
    const leave = (): void => {
      this.leaveField(key);
    };
    return html`<div
      class="option-field"
      data-invalid=${field.problem === null ? nothing : ''}
      data-wide=${option.type === ApplicationCommandOptionType.String ? '' : nothing}
    >
      ${
        option.type === ApplicationCommandOptionType.Attachment
          ? fileField(option, field, this.language, {
              onFile: (file) => {
                fill({ kind: 'file', file });
              },
              onEmptied: () => {
                fill(EMPTY);
              },
              onLeave: leave,
              onSend: this.send,
            })
          : html`<vb-option-field
              .option=${option}
              .content=${field.content}
              .invalid=${field.problem !== null}
              .offers=${offersOf(option, this.place, this.language)}
              .language=${this.language}
              .suggest=${(typed: string) => this.suggest({ ...this.soundValues(), [key]: typed }, key)}
              .onContent=${fill}
              .onChosen=${this.onward}
              .onLeave=${leave}
              .onSend=${this.send}
            ></vb-option-field>`
      }
      ${
        option.required
          ? nothing
          : html`<button
              class="option-remove"
              type="button"
              aria-label=${composerTexts(this.language).removeOption(option.name)}
              @click=${() => {
                this.removeField(key);
              }}
            >
              ${closeIcon}
            </button>`
      }
    </div>`;
  }

  private optionOf(key: string): ShownOption | undefined {
    return this.command?.options.find((option) => option.key === key);
  }

  private check(field: CommandField, option: ShownOption): ReturnType<typeof checkOption> {
    return checkOption(option, field.content, offersOf(option, this.place, this.language));
  }

  private soundValues(): OptionValues {
    const entries = this.fields.flatMap(({ key, content }): [string, string | number | boolean][] => {
      const option = this.optionOf(key);
      if (option === undefined) return [];
      const value = partialValue(option, content, offersOf(option, this.place, this.language));
      return value === null ? [] : [[key, value]];
    });
    return Object.fromEntries(entries);
  }

  private readonly send = (): void => {
    this.fields = this.fields.map((field) => {
      const option = this.optionOf(field.key);
      const checked = option === undefined ? null : this.check(field, option);
      return { ...field, problem: checked?.ok === false ? checked.problem : null };
    });
    if (this.fields.some(({ problem }) => problem !== null)) {
      this.focus();
      return;
    }
    const filled = this.fields.filter(({ content }) => !isEmpty(content));
    this.onSend(new Map(filled.map(({ key, content }) => [key, content])));
  };

  /** On to the next required field that is empty; where there is none, the focus stays. */
  private readonly onward = (): void => {
    const next = this.fields.find(({ key, content }) => this.optionOf(key)?.required === true && isEmpty(content));
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
    const at = this.fields.findIndex((field) => field.key === key);
    if (at <= 0) this.onLeave();
    else if (this.optionOf(key)?.required === true) this.focusField(this.fields[at - 1]?.key ?? '');
    else this.removeField(key);
  }

  private removeField(key: string): void {
    const at = this.fields.findIndex((field) => field.key === key);
    const before = this.fields[at - 1];
    this.fields = this.fields.filter((field) => field.key !== key);
    this.onTyped();
    if (before !== undefined) this.focusField(before.key);
    else void this.updateComplete.then(() => this.querySelector<HTMLElement>('vb-option-menu')?.focus());
  }

  private focusField(key: string): void {
    document.getElementById(optionInputId(key))?.focus();
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
