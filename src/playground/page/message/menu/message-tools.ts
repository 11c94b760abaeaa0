import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ShownMessage } from '../../../protocol/shown-message.ts';
import { appIcon, copyIcon, moreIcon, replyIcon } from '../icons.ts';
import type { MessageContext } from '../message-context.ts';
import { copiedText } from '../message-text.ts';
import { messageTexts } from '../texts.ts';
import './menu-element.ts';
import type { MenuGroup } from './menu-element.ts';

/** What can be done with a message: its buttons, and its menu. Nobody can answer what they alone see, nor hand it to an app. */
@customElement('vb-message-tools')
export class MessageToolsElement extends LitElement {
  @property({ attribute: false }) message: ShownMessage | null = null;
  @property({ attribute: false }) context: MessageContext | null = null;
  /** Told the key of the app's command that is to run. */
  @property({ attribute: false }) onRun: (command: string) => void = () => undefined;
  @state() private menuAt: DOMRect | null = null;
  @state() private copied = false;
  #opener: HTMLElement | null = null;

  /** Opens the menu next to a place in the window. */
  openAt(place: DOMRect): void {
    const { activeElement } = document;
    this.#opener = activeElement instanceof HTMLElement ? activeElement : null;
    this.menuAt = place;
  }

  /** Opens it next to the button for it. */
  openAtButton(): void {
    const button = this.querySelector('[aria-haspopup=menu]');
    if (button !== null) this.openAt(button.getBoundingClientRect());
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render() {
    const { message, context, menuAt } = this;
    if (message === null || context === null) return nothing;
    const texts = messageTexts(context.language);
    return html`
      <div
        class="message-toolbar ${menuAt === null ? '' : 'message-toolbar-open'}"
        role="group"
        aria-label=${texts.tools}
      >
        ${
          message.ephemeral
            ? nothing
            : html`<button
                class="message-tool message-tool-reply"
                type="button"
                title=${texts.reply}
                aria-label=${texts.reply}
                @click=${() => {
                  context.actions.reply(message);
                }}
              >
                ${replyIcon}
              </button>`
        }
        <button
          class="message-tool"
          type="button"
          title=${texts.more}
          aria-label=${texts.more}
          aria-haspopup="menu"
          aria-expanded=${menuAt === null ? 'false' : 'true'}
          @click=${this.#toggle}
        >
          ${moreIcon}
        </button>
      </div>
      <span class="visually-hidden" role="status">${this.copied ? texts.copied : ''}</span>
      ${
        menuAt === null
          ? nothing
          : html`<vb-menu
              .label=${texts.tools}
              .groups=${this.#groups(message, context)}
              .anchor=${menuAt}
              .onClose=${this.#close}
            ></vb-menu>`
      }
    `;
  }

  #groups(message: ShownMessage, context: MessageContext): readonly MenuGroup[] {
    const texts = messageTexts(context.language);
    const copy = { label: texts.copy, icon: copyIcon, run: () => void this.#copy(message) };
    if (message.ephemeral) return [{ heading: null, items: [copy] }];
    const reply = {
      label: texts.reply,
      icon: replyIcon,
      run: () => {
        context.actions.reply(message);
      },
    };
    const apps = context.commands.map(({ key, name }) => ({
      label: name,
      icon: appIcon,
      run: () => {
        this.onRun(key);
      },
    }));
    return [
      { heading: null, items: [reply, copy] },
      { heading: texts.apps, items: apps },
    ];
  }

  async #copy(message: ShownMessage): Promise<void> {
    try {
      await navigator.clipboard.writeText(copiedText(message));
      this.copied = true;
    } catch {
      // The browser was not allowed to; nothing is said to be copied.
    }
  }

  readonly #toggle = (event: Event): void => {
    if (this.menuAt !== null) this.#close();
    else if (event.currentTarget instanceof HTMLElement) {
      this.#opener = event.currentTarget;
      this.menuAt = event.currentTarget.getBoundingClientRect();
    }
  };

  readonly #close = (): void => {
    const hadFocus = this.querySelector('vb-menu')?.contains(document.activeElement) ?? false;
    this.menuAt = null;
    this.copied = false;
    if (hadFocus) this.#opener?.focus({ preventScroll: true });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'vb-message-tools': MessageToolsElement;
  }
}
