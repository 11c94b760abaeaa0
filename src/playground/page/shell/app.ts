import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { ComposerActions } from '../composer/composer-actions.ts';
import '../composer/composer.ts';
import '../modal/modal.ts';
import type { Doing } from '../../protocol/asked.ts';
import type { Place, PlayedPerson } from '../../protocol/place.ts';
import { isTypingAtHand } from '../focus/typing-at-hand.ts';
import { panel } from '../panel/panel.ts';
import { PageState, type PanelTab } from '../state/page-state.ts';
import { channelHeader } from './channel-header.ts';
import { connectionNotice } from './connection-notice.ts';
import './conversation.ts';
import { placeName } from './place-name.ts';
import { sidebar } from './sidebar.ts';
import { MESSAGE_BOX, skipLink } from './skip-link.ts';
import { shellTexts } from './texts.ts';
import './shell.css';

type SentFields = Extract<Doing, { do: 'submit' }>['values'];

/** The whole page: the channels, the chat, and what is beside it. */
@customElement('vb-app')
export class AppElement extends LitElement {
  @state() private menuOpen = false;
  #shownPanel: PanelTab | null = null;
  #hasBegun = false;
  readonly #state = new PageState(() => {
    this.requestUpdate();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    // A file that is dropped beside its place would take the page's.
    for (const type of ['dragover', 'drop']) {
      window.addEventListener(type, (event) => {
        if (event instanceof DragEvent && event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
      });
    }
    this.#state.open();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { theme, language } = this.#state;
    const root = document.documentElement;
    root.dataset['theme'] = theme;
    root.lang = language;
    document.title = shellTexts(language).title;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#begin();
    const closed = this.#shownPanel;
    this.#shownPanel = this.#state.panel;
    if (closed === null || this.#shownPanel !== null || document.activeElement !== document.body) return;
    // The focus goes with what it is in; whoever closed the panel goes on from its button.
    this.querySelector<HTMLElement>(`.panel-button[data-tab='${closed}']`)?.focus();
  }

  /** Whoever comes can type at once, as in Discord. */
  #begin(): void {
    if (this.#hasBegun || this.#state.place === null) return;
    this.#hasBegun = true;
    if (isTypingAtHand() && document.activeElement === document.body) this.#focusBox();
  }

  readonly #focusBox = (): void => {
    const composer = this.querySelector('vb-composer');
    void composer?.updateComplete.then(() => {
      composer.focus();
    });
  };

  protected override render(): TemplateResult {
    const { place, person, language } = this.#state;
    const texts = shellTexts(language);
    if (place === null || person === null) return html`<p class="connecting" role="status">${texts.connecting}</p>`;
    return html`
      ${skipLink(texts, this.#focusBox)}
      <div class="app ${this.#state.panel === null ? '' : 'with-panel'} ${this.menuOpen ? 'with-menu' : ''}">
        <section class="sidebar" aria-label=${texts.server} @keydown=${this.#onSidebarKey}>
          ${sidebar(this.#state, place, person, texts, this.#closeMenu)}
        </section>
        <main class="chat">${this.#chat(place, person)}</main>
        ${this.#state.panel === null ? nothing : panel(this.#state, this.#state.panel)}
        ${this.menuOpen ? html`<div class="veil" @click=${this.#closeMenu}></div>` : nothing}
      </div>
      ${this.#modal(place)}
    `;
  }

  #chat(place: Place, person: PlayedPerson): TemplateResult {
    const { channelId, language, commands, replyTo } = this.#state;
    const texts = shellTexts(language);
    const name = placeName(place, person, channelId);
    const openMenu = (): void => {
      if (this.menuOpen) this.#closeMenu();
      else void this.#openMenu();
    };
    return html`
      ${channelHeader(this.#state, name, this.menuOpen, openMenu, texts)} ${connectionNotice(this.#state, texts)}
      <vb-conversation
        .page=${this.#state}
        .messages=${this.#state.messages}
        .articles=${this.#state.articles}
        .sending=${this.#state.sendings.all}
        .placeName=${name}
        .language=${language}
        .commands=${commands}
        .onToBox=${this.#focusBox}
      ></vb-conversation>
      <vb-composer
        id=${MESSAGE_BOX}
        .channelId=${channelId}
        .commands=${commands}
        .place=${place}
        .language=${language}
        .placeName=${name}
        .replyTo=${replyTo}
        .actions=${this.#composerActions}
      ></vb-composer>
    `;
  }

  #modal(place: Place): TemplateResult | typeof nothing {
    const { modal, language } = this.#state;
    if (modal === null) return nothing;
    return html`<vb-modal
      .form=${modal.form}
      .exchange=${modal.exchange}
      .language=${language}
      .place=${place}
      .botName=${place.bot.name}
      .actions=${this.#modalActions}
    ></vb-modal>`;
  }

  readonly #composerActions = {
    slash: this.#state.slash.bind(this.#state),
    autocomplete: (command, values, focused) => this.#state.ask({ do: 'autocomplete', command, values, focused }),
    send: (content, replyTo) => this.#state.act({ do: 'send', content, replyTo }),
    upload: (file) => this.#state.upload(file),
    cancelReply: () => {
      this.#state.reply(null);
    },
  } satisfies ComposerActions;

  readonly #modalActions = {
    submit: (exchange: string, values: SentFields) => this.#state.act({ do: 'submit', exchange, values }),
    upload: (file: File) => this.#state.upload(file),
    close: () => {
      this.#state.closeModal();
    },
  };

  /** The channels stand before the chat, where nobody who goes on from the button would find them. */
  async #openMenu(): Promise<void> {
    this.menuOpen = true;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.place[aria-current]')?.focus();
  }

  readonly #closeMenu = (): void => {
    if (!this.menuOpen) return;
    this.menuOpen = false;
    this.querySelector<HTMLElement>('.menu-button')?.focus();
  };

  readonly #onSidebarKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.#closeMenu();
  };
}
