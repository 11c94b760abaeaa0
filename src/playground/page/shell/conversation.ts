import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PageLanguage } from '../../protocol/place.ts';
import type { ShownCommands } from '../../protocol/shown-command.ts';
import type { ShownMessage } from '../../protocol/shown-message.ts';
import { isGrouped } from '../message/grouping.ts';
import { messageView } from '../message/message-view.ts';
import type { PageState, Sending } from '../state/page-state.ts';
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
  @property({ attribute: false }) sending: readonly Sending[] = [];
  @property({ attribute: false }) placeName = '';
  @property({ attribute: false }) language: PageLanguage = 'en-GB';
  @property({ attribute: false }) commands: ShownCommands = { slash: [], message: [] };
  @property({ attribute: false }) onReply: () => void = () => undefined;
  @state() private behind = false;

  constructor() {
    super();
    this.addEventListener('scroll', () => {
      this.behind = !this.#isNearEnd();
    });
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
    const context = messageContext(page, place, this.onReply);
    const sending = this.sending.filter(({ channelId }) => channelId === page.channelId);
    const isEmpty = this.messages.length === 0 && sending.length === 0;
    return html`
      ${isEmpty ? welcome(page, place, placeName, texts) : nothing}
      <div class="messages" role="log" aria-label=${texts.messages(placeName)}>
        ${repeat(
          this.messages,
          ({ id }) => id,
          (message, at) =>
            messageView(message, context, { grouped: isGrouped(this.messages[at - 1] ?? null, message) }),
        )}
        ${sending.map((each) => sendingView(page, each, texts))}
      </div>
      ${
        this.behind
          ? html`<button class="to-newest" @click=${this.#toEnd}>${ICONS.down}<span>${texts.newest}</span></button>`
          : nothing
      }
    `;
  }

  #isNearEnd(): boolean {
    return this.scrollHeight - this.scrollTop - this.clientHeight < NEAR_END;
  }

  readonly #toEnd = (): void => {
    // What stands there before the first message is read from its beginning.
    this.scrollTop = this.messages.length === 0 ? 0 : this.scrollHeight;
    this.behind = false;
  };
}
