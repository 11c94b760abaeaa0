import { LitElement, html, nothing, render, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { PageLanguage } from '../../../protocol/place.ts';
import type { ModalForm } from '../../../rules/modal-form.ts';
import '../../modal/modal.ts';
import '../../theme/tokens.css';
import '../../theme/base.css';
import '../../message/message.css';
import '../composer.ts';
import type { Composer } from '../composer.ts';
import { specimenActions } from './specimen-actions.ts';
import { commands } from './specimen-commands.ts';
import { forms } from './specimen-forms.ts';
import { answered, place } from './specimen-place.ts';
import './specimen.css';

/** The message box and the forms by themselves, over a bot that is not there: to look at while they are worked on. */
@customElement('vb-composer-specimen')
export class ComposerSpecimen extends LitElement {
  @state() private language: PageLanguage = 'en-GB';
  @state() private replying = false;
  @state() private form: ModalForm | null = null;
  @state() private log: readonly string[] = [];

  private readonly actions = specimenActions((what, data) => {
    this.log = [...this.log, `${what} ${JSON.stringify(data)}`];
    if (what === 'cancelReply') this.replying = false;
    if (what === 'close') this.form = null;
  });

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<main class="specimen">
      <div class="specimen-controls">
        <h1 class="visually-hidden">Specimen</h1>
        <button @click=${this.otherTheme}>Theme</button>
        <button @click=${this.otherLanguage}>Language</button>
        <button @click=${() => (this.replying = true)}>Reply</button>
        <button @click=${() => this.composer?.prefill('ask', { question: 'What does a permit cost?' })}>Example</button>
        ${forms.map((form) => html`<button @click=${() => (this.form = form)}>${form.title}</button>`)}
      </div>
      <pre class="specimen-log" tabindex="0" role="log" aria-label="Log">${this.log.join('\n')}</pre>
      <vb-composer
        .commands=${{ slash: commands(this.language), message: [] }}
        .place=${place}
        .language=${this.language}
        .placeName=${'#vragen'}
        .replyTo=${this.replying ? answered : null}
        .actions=${this.actions}
      ></vb-composer>
      ${
        this.form === null
          ? nothing
          : html`<vb-modal
              .form=${this.form}
              .exchange=${'e1'}
              .language=${this.language}
              .place=${place}
              .botName=${place.bot.name}
              .actions=${this.actions}
            ></vb-modal>`
      }
    </main>`;
  }

  private get composer(): Composer | null {
    return this.querySelector<Composer>('vb-composer');
  }

  private readonly otherTheme = (): void => {
    const { dataset } = document.documentElement;
    dataset['theme'] = dataset['theme'] === 'dark' ? 'light' : 'dark';
  };

  private readonly otherLanguage = (): void => {
    this.language = this.language === 'nl' ? 'en-GB' : 'nl';
    document.documentElement.lang = this.language;
  };
}

render(html`<vb-composer-specimen></vb-composer-specimen>`, document.body);
