import { LitElement, html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { markdownView } from '../message/markdown/markdown-view.ts';
import { namesIn } from '../modal/names.ts';
import type { PageLanguage } from '../../protocol/place.ts';
import type { ShelvedArticle } from '../../protocol/shelf.ts';
import type { PageState } from '../state/page-state.ts';
import { panelTexts, type PanelTexts } from './texts.ts';

/** A file that became no article. `problem` is Discord's Markdown, as the bot tells it there. */
interface Trouble {
  readonly name: string;
  readonly problem: string;
}

/** The articles of this server, and a place to drop another. */
@customElement('vb-library')
export class LibraryElement extends LitElement {
  @property({ attribute: false }) page: PageState | null = null;
  @property({ attribute: false }) articles: readonly ShelvedArticle[] = [];
  @property({ attribute: false }) language: PageLanguage = 'en-GB';
  @state() private over = false;
  @state() private news = '';
  @state() private troubles: readonly Trouble[] = [];

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const texts = panelTexts(this.language);
    return html`
      <h2>${texts.articles}</h2>
      ${
        this.articles.length === 0
          ? html`<p class="hint">${texts.noArticles}</p>`
          : html`<ul class="shelf">
              ${this.articles.map((article) => shelved(article, texts))}
            </ul>`
      }
      <div
        class="drop ${this.over ? 'over' : ''}"
        @dragover=${this.#onDragOver}
        @dragleave=${() => {
          this.over = false;
        }}
        @drop=${this.#onDrop}
      >
        <p>${texts.drop}</p>
        <label class="file-button">
          <input type="file" multiple class="visually-hidden" @change=${this.#onChoice} />
          <span>${texts.choose}</span>
        </label>
        <p class="hint">${texts.dropHint}</p>
      </div>
      <p role="status" class="news">${this.news}</p>
      <div role="alert" class="trouble">${this.troubles.map((trouble) => this.#troubleView(trouble, texts))}</div>
    `;
  }

  #troubleView({ name, problem }: Trouble, texts: PanelTexts): TemplateResult {
    const reader = { names: namesIn(this.page?.place ?? null), language: this.language };
    return html`<p>${texts.notAdded(name)}</p>
      ${markdownView(problem, reader)}`;
  }

  readonly #onDragOver = (event: DragEvent): void => {
    event.preventDefault();
    this.over = true;
  };

  readonly #onDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.over = false;
    void this.#addAll([...(event.dataTransfer?.files ?? [])]);
  };

  readonly #onChoice = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const files = [...(target.files ?? [])];
    // The same file may be chosen again, once it is mended.
    target.value = '';
    void this.#addAll(files);
  };

  async #addAll(files: readonly File[]): Promise<void> {
    this.troubles = [];
    for (const file of files) await this.#add(file);
  }

  async #add(file: File): Promise<void> {
    const { page } = this;
    if (page === null) return;
    const texts = panelTexts(this.language);
    this.news = texts.adding(file.name);
    const upload = await page.upload(file).catch(() => null);
    const reply = upload === null ? null : await page.ask({ do: 'shelve', file: upload });
    this.news = reply?.kind === 'article' ? texts.added(reply.article.title) : '';
    if (reply?.kind === 'article') return;
    const problem = reply?.kind === 'no-article' ? reply.problem : texts.tooLarge;
    this.troubles = [...this.troubles, { name: file.name, problem }];
  }
}

function shelved({ title, language, passages, of }: ShelvedArticle, texts: PanelTexts): TemplateResult {
  const from = of === 'operator' ? texts.ofOperator : texts.ofServer;
  return html`<li>
    <strong lang=${language}>${title}</strong>
    <span class="hint">${language} · ${texts.passages(passages)} · ${from}</span>
  </li>`;
}
