import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PageLanguage } from '../../protocol/place.ts';
import type { ShelvedArticle } from '../../protocol/shelf.ts';
import type { ShownCommands } from '../../protocol/shown-command.ts';
import type { ShownMessage } from '../../protocol/shown-message.ts';
import { neighbourOf } from '../focus/neighbour-of.ts';
import { isTypingAtHand } from '../focus/typing-at-hand.ts';
import { isGrouped } from '../message/grouping.ts';
import { messageAnchor } from '../message/message-anchor.ts';
import { messageView } from '../message/message-view.ts';
import type { PageState } from '../state/page-state.ts';
import type { Sending } from '../state/sendings.ts';
import { ICONS } from './icons.ts';
import { messageContext } from './message-context.ts';
import { sendingView } from './sending.ts';
import { shellTexts } from './texts.ts';
import { welcome } from './welcome.ts';

/** Pixels from the end at which one still counts as reading the newest. */
const NEAR_END = 120;

/** The messages of a channel; stays with the newest unless its reader has scrolled back. */
@customElement('vb-conversation')
export class ConversationElement extends LitElement {
  @property({ attribute: false }) page: PageState | null = null;
  @property({ attribute: false }) messages: readonly ShownMessage[] = [];
  /** Which messages may quote. */
  @property({ attribute: false }) articles: readonly ShelvedArticle[] = [];
  @property({ attribute: false }) sending: readonly Sending[] = [];
  @property({ attribute: false }) placeName = '';
  @property({ attribute: false }) language: PageLanguage = 'en-GB';
  @property({ attribute: false }) commands: ShownCommands = { slash: [], message: [] };
  /** The focus is to go to where one types. */
  @property({ attribute: false }) onToBox: () => void = () => undefined;
  @state() private behind = false;

  constructor() {
    super();
    // A picture or an unfolded list makes what is above longer.
    new ResizeObserver(() => {
      if (!this.behind) this.#toEnd();
    }).observe(this);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { page } = this;
    if (page === null) return;
    const moved = changed.has('placeName');
    const mine = changed.has('sending') && this.sending.length > 0;
    // Lit draws the messages' own parts in the next microtasks.
    if (moved || mine || !this.behind)
      requestAnimationFrame(() => {
        this.#toEnd();
      });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { page, placeName, language } = this;
    const place = page?.place ?? null;
    if (page === null || place === null) return nothing;
    const texts = shellTexts(language);
    const context = messageContext(page, place, this.onToBox, this.#dismiss);
    const sending = this.sending.filter(({ channelId }) => channelId === page.channelId);
    const isEmpty = this.messages.length === 0 && sending.length === 0;
    return html`
      <div
        class="conversation"
        @scroll=${() => {
          this.behind = !this.#isNearEnd();
        }}
      >
        ${isEmpty ? welcome(page, place, placeName, texts) : nothing}
        <div class="messages" role="log" aria-label=${texts.messages(placeName)}>
          ${repeat(
            this.messages,
            ({ id }) => id,
            (message, at) =>
              messageView(message, context, { grouped: isGrouped(this.messages[at - 1] ?? null, message) }),
          )}
          ${sending.map((each) => sendingView(each, texts, this.#forget))}
        </div>
      </div>
      ${
        this.behind
          ? html`<div class="to-newest">
              <button @click=${this.#toEnd}>${ICONS.down}<span>${texts.newest}</span></button>
            </div>`
          : nothing
      }
    `;
  }

  get #scroller(): HTMLElement | null {
    return this.querySelector('.conversation');
  }

  #isNearEnd(): boolean {
    const { scrollHeight = 0, scrollTop = 0, clientHeight = 0 } = this.#scroller ?? {};
    return scrollHeight - scrollTop - clientHeight < NEAR_END;
  }

  readonly #toEnd = (): void => {
    // What stands there before the first message is read from its beginning.
    this.#scroller?.scrollTo({ top: this.messages.length === 0 ? 0 : this.#scroller.scrollHeight });
    this.behind = false;
  };

  /** The focus, which goes with what it was in, goes on to the next message. */
  readonly #dismiss = (message: ShownMessage): void => {
    const isLast = this.messages.at(-1)?.id === message.id;
    const next = neighbourOf(this.messages, this.messages.find(({ id }) => id === message.id) ?? message);
    this.page?.dismiss(message);
    void this.updateComplete.then(() => {
      if (isLast) this.#focusEnd();
      else if (next !== null) this.#focusMessage(next);
    });
  };

  readonly #forget = (sending: Sending): void => {
    this.page?.sendings.forget(sending);
    this.#focusEnd();
  };

  /** Behind the last message one types; where a keyboard would slide over the chat, the message itself will do. */
  #focusEnd(): void {
    const last = this.page?.messages.at(-1);
    if (isTypingAtHand() || last === undefined) this.onToBox();
    else this.#focusMessage(last);
  }

  #focusMessage({ id }: ShownMessage): void {
    document.getElementById(messageAnchor(id))?.focus();
  }
}
