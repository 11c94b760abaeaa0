import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ShownMessage } from '../../protocol/shown-message.ts';
import type { Reply } from '../../protocol/told.ts';
import { messageBody } from './message-body.ts';
import type { MessageContext } from './message-context.ts';
import { aboveMessage, messageHeader } from './message-header.ts';
import type { Failure } from './message-notices.ts';
import type { MessageScene } from './message-scene.ts';
import './menu/message-tools.ts';
import { opensMenu } from './menu/opens-menu.ts';
import { languageNamedIn } from './markdown/article-language.ts';
import { copiedText, lineOf } from './message-text.ts';
import { messageTexts } from './texts.ts';
import './message.css';

/** A message, and what became of the last thing that was done with it. Made by `messageView`. */
@customElement('vb-message')
export class MessageElement extends LitElement {
  @property({ attribute: false }) message: ShownMessage | null = null;
  @property({ attribute: false }) context: MessageContext | null = null;
  @property({ attribute: false }) grouped = false;
  @state() private pending: string | null = null;
  @state() private failure: Failure | null = null;
  #hadFocusIn = false;

  constructor() {
    super();
    this.addEventListener('contextmenu', this.#openMenu);
    this.addEventListener('keydown', this.#onKey);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#hadFocusIn = this.contains(document.activeElement);
    const before = changed.get('message');
    if (before === undefined || before === null) return;
    if (before.id !== this.message?.id) this.pending = null;
    // The bot has changed the message after all, or it is another one.
    if (before !== this.message) this.failure = null;
  }

  protected override updated(): void {
    if (!this.#hadFocusIn) return;
    // What was pressed may have gone with the bot's answer, as a button that removes does.
    const { activeElement } = document;
    const isLost = activeElement === document.body || activeElement?.matches(':disabled') === true;
    if (isLost) this.focus({ preventScroll: true });
  }

  protected override render() {
    const { message, context, failure } = this;
    if (message === null || context === null) return nothing;
    const texts = messageTexts(context.language);
    // Only the bot's quotations are of its articles.
    const said = message.author.isBot ? lineOf(copiedText(message), context.names, texts) : '';
    const quoted = languageNamedIn(said, context.articles);
    const scene: MessageScene = {
      message,
      context: { ...context, quoted },
      texts,
      pending: this.pending,
      press: (customId) => void this.#await(customId, context.actions.press(message, customId)),
      select: (customId, values) => void this.#await(customId, context.actions.select(message, customId, values)),
    };
    return html`
      ${aboveMessage(scene)} ${messageHeader(scene, this.grouped)} ${messageBody(scene, failure)}
      ${
        message.thinking
          ? nothing
          : html`<vb-message-tools
              class="message-tools"
              .message=${message}
              .context=${context}
              .onRun=${(command: string) => void this.#await(null, context.actions.run(message, command))}
            ></vb-message-tools>`
      }
    `;
  }

  /** Waits for what the bot makes of it. */
  async #await(control: string | null, reply: Promise<Reply>): Promise<void> {
    const { message } = this;
    this.pending = control;
    this.failure = null;
    const failure = await failureIn(reply);
    if (this.message?.id !== message?.id) return;
    this.pending = null;
    this.failure = failure;
  }

  readonly #openMenu = (event: MouseEvent): void => {
    const { target } = event;
    // Links and what is selected have the browser's own menu.
    const isBrowsers = target instanceof Element && target.closest('a, vb-select, [popover]') !== null;
    if (isBrowsers || document.getSelection()?.isCollapsed === false) return;
    const tools = this.querySelector('vb-message-tools');
    if (tools === null) return;
    event.preventDefault();
    tools.openAt(new DOMRect(event.clientX, event.clientY, 0, 0));
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.target !== this) return;
    if (opensMenu(event)) {
      event.preventDefault();
      this.querySelector('vb-message-tools')?.openAtButton();
    }
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') this.#focusNeighbour(event);
  };

  #focusNeighbour(event: KeyboardEvent): void {
    const messages = [...document.querySelectorAll('vb-message')];
    const neighbour = messages[messages.indexOf(this) + (event.key === 'ArrowUp' ? -1 : 1)];
    if (neighbour === undefined) return;
    event.preventDefault();
    neighbour.focus();
  }
}

async function failureIn(reply: Promise<Reply>): Promise<Failure | null> {
  try {
    const { kind } = await reply;
    if (kind === 'no-response') return 'no-response';
    return kind === 'refused' || kind === 'misunderstood' ? 'impossible' : null;
  } catch {
    return 'disconnected';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vb-message': MessageElement;
  }
}
