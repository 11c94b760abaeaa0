import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PageLanguage, Place } from '../../protocol/place.ts';
import type { ShownCommand } from '../../protocol/shown-command.ts';
import { MESSAGE } from '../../rules/limits.ts';
import { NOTHING_TYPED, type TypedMessage } from './drafts.ts';
import { commandTyped } from './find-commands.ts';
import { sendIcon } from './icons.ts';
import { movedActive } from './list-movement.ts';
import { mentionablesOf, typedMention, withMentions, type Mentionable } from './mentions.ts';
import { messagePicks, type MessagePick } from './message-picks.ts';
import { showActive, suggestionId, suggestionList } from './suggestion-list.ts';
import { composerTexts } from './texts.ts';
import { triggerAt, type Trigger } from './typed-trigger.ts';

const LIST = 'vb-message-picks';
const COUNTER = 'vb-message-left';
/** How many characters are left when the counter comes into sight. */
const COUNTED_FROM = 200;

/** The box for plain messages, with its lists of commands, people and channels. */
@customElement('vb-message-input')
export class MessageInput extends LitElement {
  /** What the box begins with; read once. */
  @property({ attribute: false }) begun: TypedMessage = NOTHING_TYPED;
  @property({ attribute: false }) commands: readonly ShownCommand[] = [];
  @property({ attribute: false }) place: Place | null = null;
  @property({ attribute: false }) language: PageLanguage = 'en-GB';
  @property({ attribute: false }) placeName = '';
  /** Gets the text as it is sent. */
  @property({ attribute: false }) onSend: (content: string) => void = () => undefined;
  @property({ attribute: false }) onCommand: (command: ShownCommand, rest: string) => void = () => undefined;
  @property({ attribute: false }) onEscape: () => void = () => undefined;
  @property({ attribute: false }) onTyped: () => void = () => undefined;

  @state() private text = '';
  @state() private caret = 0;
  @state() private active: number | null = 0;
  /** The list was closed by Escape, until the next key. */
  @state() private closed = false;
  private picked: readonly Mentionable[] = [];

  protected override createRenderRoot(): this {
    return this;
  }

  /** What has been typed. */
  get typedMessage(): TypedMessage {
    return { text: this.text, picked: this.picked };
  }

  /** Makes room for the next message. */
  empty(): void {
    this.text = '';
  }

  override focus(): void {
    void this.updateComplete.then(() => this.box?.focus());
  }

  protected override willUpdate(): void {
    if (this.hasUpdated) return;
    this.text = this.begun.text;
    this.picked = this.begun.picked;
  }

  protected override updated(changed: PropertyValues): void {
    showActive(LIST, this.active);
    if (this.box === null || !changed.has('text')) return;
    this.box.style.height = 'auto';
    this.box.style.height = `${this.box.scrollHeight}px`;
  }

  protected override render(): TemplateResult {
    const texts = composerTexts(this.language);
    const { trigger, picks } = this.listed();
    const left = MESSAGE.content - this.content.length;
    const open = picks.length > 0;
    return html`
      ${
        open
          ? suggestionList({
              id: LIST,
              name:
                trigger?.kind === 'command' ? texts.commands : trigger?.sign === '#' ? texts.channels : texts.mentions,
              title: trigger?.kind === 'command' ? (this.place?.bot.name ?? null) : null,
              items: picks.map(({ suggestion }) => suggestion),
              active: this.active,
              empty: texts.noMatch,
              focusable: true,
              onChoose: (index) => {
                this.choose(picks[index], trigger);
              },
            })
          : nothing
      }
      <p class="visually-hidden" role="status">${open ? texts.found(picks.length) : ''}</p>
      <div class="message-row">
        <textarea
          rows="1"
          aria-label=${texts.placeholder(this.placeName)}
          placeholder=${texts.placeholder(this.placeName)}
          aria-autocomplete="list"
          aria-controls=${open ? LIST : nothing}
          aria-activedescendant=${open && this.active !== null ? suggestionId(LIST, this.active) : nothing}
          aria-describedby=${left <= COUNTED_FROM ? COUNTER : nothing}
          enterkeyhint="send"
          .value=${this.text}
          @input=${this.typed}
          @keydown=${this.pressed}
          @keyup=${this.moved}
          @click=${this.moved}
          @blur=${() => {
            this.closed = true;
          }}
        ></textarea>
        ${
          left > COUNTED_FROM
            ? nothing
            : html`<span class="message-left" id=${COUNTER} data-over=${left < 0 ? '' : nothing}>
                <span aria-hidden="true">${left}</span>
                <span class="visually-hidden">${texts.charactersLeft(left)}</span>
              </span>`
        }
        <button
          class="composer-send"
          type="button"
          aria-label=${texts.send}
          ?disabled=${this.text.trim() === ''}
          @click=${this.send}
        >
          ${sendIcon}
        </button>
      </div>
    `;
  }

  private get box(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  private get content(): string {
    const known = this.place === null ? [] : mentionablesOf(this.place);
    return withMentions(this.text.trim(), [...this.picked, ...known]);
  }

  private listed(): { readonly trigger: Trigger | null; readonly picks: readonly MessagePick[] } {
    const trigger = this.closed ? null : triggerAt(this.text, this.caret);
    return { trigger, picks: trigger === null ? [] : messagePicks(trigger, this.commands, this.place, this.language) };
  }

  private readonly typed = (event: InputEvent): void => {
    if (!(event.target instanceof HTMLTextAreaElement)) return;
    this.text = event.target.value;
    this.caret = event.target.selectionEnd;
    this.active = 0;
    this.closed = false;
    this.onTyped();
    const command = commandTyped(this.commands, this.text);
    if (command !== null) this.onCommand(command.command, command.rest);
  };

  private readonly moved = (): void => {
    if (this.box === null || this.box.selectionEnd === this.caret) return;
    this.caret = this.box.selectionEnd;
    this.closed = false;
    this.active = 0;
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const { trigger, picks } = this.listed();
    const pick = picks[this.active ?? -1];
    if (picks.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      this.active = movedActive(this.active, event.key, picks.length);
    } else if (pick !== undefined && !event.shiftKey && (event.key === 'Enter' || event.key === 'Tab')) {
      this.choose(pick, trigger);
    } else if (event.key === 'Tab' && event.shiftKey && picks.length > 0) {
      // The list before the box would go as soon as it had the focus, and the focus with it.
      this.closed = true;
    } else if (event.key === 'Escape') {
      if (picks.length > 0) this.closed = true;
      else this.onEscape();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      this.send();
    } else return;
    event.preventDefault();
  };

  private choose(pick: MessagePick | undefined, trigger: Trigger | null): void {
    if (pick === undefined || trigger === null) return;
    if (pick.kind === 'command') {
      this.onCommand(pick.command, '');
      return;
    }
    if (trigger.kind !== 'mention') return;
    const typed = `${typedMention(pick.mentionable)} `;
    const caret = trigger.start + typed.length;
    this.picked = [pick.mentionable, ...this.picked];
    this.text = this.text.slice(0, trigger.start) + typed + this.text.slice(this.caret).replace(/^ /, '');
    this.caret = caret;
    void this.updateComplete.then(() => {
      this.box?.focus();
      this.box?.setSelectionRange(caret, caret);
    });
  }

  private readonly send = (): void => {
    if (this.text.trim() !== '') this.onSend(this.content);
  };
}
