import type { Library } from '../library.ts';
import { turnOf, type Slices } from '../slices.ts';
import type { Store } from '../store/store.ts';
import { StoreFailure } from '../store/store-failure.ts';
import type { LibraryTrouble } from './library-trouble.ts';
import type { OperatorArticles } from './operator-library.ts';
import { readOwnArticle, type OwnArticle } from './own-article.ts';
import { OwnTexts } from './own-texts.ts';
import type { ParseArticleText } from './parsed-text.ts';
import { RepeatedWork } from './repeated-work.ts';
import { ServerContent } from './server-content.ts';
import type { Viewer } from './viewer.ts';
import { asksOperatorOnly, readChoice, wantedArticles, type OwnWanted, type ServerChoice } from './wanted-articles.ts';

export interface ServerLibraryOptions {
  readonly store: Pick<Store, 'articles' | 'servers'>;
  readonly operator: OperatorArticles;
  readonly parse: ParseArticleText;
  readonly slices: Slices;
  readonly onTrouble: (trouble: LibraryTrouble) => void;
  /** It takes more memory than it did. */
  readonly onGrowth: () => void;
}

/** Milliseconds until a store that failed is asked again. */
const RETRY_MS = 5_000;

/** What one server can ask, kept as the store has it. As long as that is the operator's articles alone, nothing is held here. */
export class ServerLibrary {
  readonly #server: string;
  readonly #options: ServerLibraryOptions;
  readonly #texts: OwnTexts;
  #choice: ServerChoice | null = null;
  #content: ServerContent | null = null;
  /** Whether `#content` is served; until it was read in, the operator's articles are. */
  #isServed = false;
  #retry: NodeJS.Timeout | undefined;
  #isClosed = false;
  /** Reads what the server chose. */
  readonly #read = new RepeatedWork(
    async () => {
      this.#choice = await readChoice(this.#server, this.#options.store, this.#options.slices);
      this.#settle();
    },
    () => !this.#isClosed,
  );
  /** Brings what is held to what was chosen last. */
  readonly #follow = new RepeatedWork(
    async () => {
      const content = this.#content;
      if (content === null || this.#choice === null) return;
      await content.follow(wantedArticles(this.#choice, this.#options.operator.articles), () => {
        if (content !== this.#content) return;
        this.#isServed = true;
        // What was chosen meanwhile.
        this.#settle();
      });
    },
    () => !this.#isClosed,
  );

  constructor(server: string, options: ServerLibraryOptions) {
    this.#server = server;
    this.#options = options;
    this.#texts = new OwnTexts(server, options.store.articles, options.slices);
  }

  /** Heap that it takes, roughly. */
  get bytes(): number {
    return this.#content?.bytes ?? 0;
  }

  /** Reads all of it in. Rejects with a `StoreFailure`. */
  async open(): Promise<void> {
    await this.#read.again();
    await this.#follow.again();
    // To have shown thousands of articles at once and to answer the first question are two steps.
    await turnOf(this.#options.slices);
  }

  /**
   * After a change was told of: resolves when it is known who may see what; to read in what has changed may take longer. `null` at
   * other times. Does not reject.
   */
  get settling(): Promise<void> | null {
    return this.#read.running?.catch(() => undefined) ?? null;
  }

  view(viewer: Viewer): Library {
    return this.#content !== null && this.#isServed ? this.#content.view(viewer) : this.#options.operator.library;
  }

  /** Something of the server changed in the store. */
  changed(): void {
    this.#read
      .again()
      .then(() => this.#follow.again())
      .catch(this.#fail);
  }

  operatorChanged(): void {
    this.#settle();
    this.#follow.again().catch(this.#fail);
  }

  replaceThesaurus(): void {
    this.#content?.replaceThesaurus(this.#options.operator.thesaurus);
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#retry);
  }

  /** Shows nothing any more that was not chosen last, at once. */
  #settle(): void {
    const choice = this.#choice;
    if (choice === null) return;
    if (asksOperatorOnly(choice)) {
      this.#content = null;
      this.#isServed = false;
      return;
    }
    this.#content ??= this.#newContent();
    // Better nothing, until its own articles are there, than what the server hides.
    if (!choice.operatorArticles) this.#isServed = true;
    this.#content.narrow(wantedArticles(choice, this.#options.operator.articles));
  }

  #newContent(): ServerContent {
    const { operator, slices, onGrowth } = this.#options;
    return new ServerContent({
      thesaurus: operator.thesaurus,
      slices,
      onGrowth,
      readOwn: (slug, wanted) => this.#readOwn(slug, wanted),
    });
  }

  async #readOwn(slug: string, wanted: OwnWanted): Promise<OwnArticle> {
    // What was begun for a library that is not there any more ends soon.
    if (this.#isClosed) return { kind: 'stale' };
    const { parse, onTrouble } = this.#options;
    return readOwnArticle(this.#server, slug, wanted, { texts: this.#texts, parse, onTrouble });
  }

  readonly #fail = (error: unknown): void => {
    if (this.#isClosed || this.#retry !== undefined) return;
    const server = this.#server;
    this.#options.onTrouble(
      error instanceof StoreFailure ? { kind: 'store', server, failure: error } : { kind: 'unexpected', server, error },
    );
    this.#retry = setTimeout(() => {
      this.#retry = undefined;
      this.changed();
    }, RETRY_MS).unref();
  };
}
