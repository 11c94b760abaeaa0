import type { Problem } from '../../article/problem.ts';
import type { Library } from '../library.ts';
import type { Slices } from '../slices.ts';
import type { Store } from '../store/store.ts';
import { StoreFailure } from '../store/store-failure.ts';
import type { OperatorArticles } from './operator-library.ts';
import type { ParsedText, ParseArticleText } from './parsed-text.ts';
import { ServerContent, type OwnArticle } from './server-content.ts';
import type { Viewer } from './viewer.ts';
import {
  asksOperatorOnly,
  keyOf,
  readChoice,
  wantedArticles,
  type OwnWanted,
  type ServerChoice,
} from './wanted-articles.ts';

/** What an operator should hear of. */
export type LibraryTrouble = { readonly server: string } & (
  | /** An article that cannot be served as it is stored; it is left out. */
    { readonly kind: 'article'; readonly slug: string; readonly problems: readonly Problem[] }
    /** One that could not even be read: it took too much time or memory. It is left out. */
  | { readonly kind: 'unread'; readonly slug: string; readonly error: unknown }
  /** A change could not be read; what is in memory is served, and it is tried again. */
  | { readonly kind: 'store'; readonly failure: StoreFailure }
  | { readonly kind: 'unexpected'; readonly error: unknown }
);

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
  #choice: ServerChoice | null = null;
  #content: ServerContent | null = null;
  /** Whether `#content` is served; until it was read in, the operator's articles are. */
  #isServed = false;
  #mustRead = false;
  #mustFollow = false;
  #reads: Promise<void> | null = null;
  #follows: Promise<void> | null = null;
  #retry: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(server: string, options: ServerLibraryOptions) {
    this.#server = server;
    this.#options = options;
  }

  /** Heap that it takes, roughly. */
  get bytes(): number {
    return this.#content?.bytes ?? 0;
  }

  /** Reads all of it in. Rejects with a `StoreFailure`. */
  async open(): Promise<void> {
    await this.#read();
    await this.#follow();
  }

  /**
   * After a change was told of: resolves when it is known who may see what; to read in what has changed may take longer. `null` at
   * other times. Does not reject.
   */
  get settling(): Promise<void> | null {
    return this.#reads?.catch(() => undefined) ?? null;
  }

  view(viewer: Viewer): Library {
    return this.#content !== null && this.#isServed ? this.#content.view(viewer) : this.#options.operator.library;
  }

  /** Something of the server changed in the store. */
  changed(): void {
    this.#read()
      .then(() => this.#follow())
      .catch(this.#fail);
  }

  operatorChanged(): void {
    this.#settle();
    this.#follow().catch(this.#fail);
  }

  replaceThesaurus(): void {
    this.#content?.replaceThesaurus(this.#options.operator.thesaurus);
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#retry);
  }

  /** Reads what the server chose. Reads follow one another, so that an older one never has the last word. */
  #read(): Promise<void> {
    this.#mustRead = true;
    this.#reads ??= this.#readAll().finally(() => {
      this.#reads = null;
    });
    return this.#reads;
  }

  async #readAll(): Promise<void> {
    while (this.#mustRead && !this.#isClosed) {
      this.#mustRead = false;
      this.#choice = await readChoice(this.#server, this.#options.store);
      this.#settle();
    }
  }

  /** Brings what is held to what was chosen last. */
  #follow(): Promise<void> {
    this.#mustFollow = true;
    this.#follows ??= this.#followAll().finally(() => {
      this.#follows = null;
    });
    return this.#follows;
  }

  async #followAll(): Promise<void> {
    while (this.#mustFollow && !this.#isClosed) {
      this.#mustFollow = false;
      const content = this.#content;
      if (content === null || this.#choice === null) continue;
      await content.follow(wantedArticles(this.#choice, this.#options.operator.articles), () => {
        if (content !== this.#content) return;
        this.#isServed = true;
        // What was chosen meanwhile.
        this.#settle();
      });
    }
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

  async #readOwn(slug: string, { key }: OwnWanted): Promise<OwnArticle> {
    const server = this.#server;
    const { store, parse, onTrouble } = this.#options;
    const stored = this.#isClosed ? null : await store.articles.find(server, slug);
    if (stored?.removedAt !== null || keyOf(stored.version) !== key) return { kind: 'stale' };
    let parsed: ParsedText;
    try {
      parsed = await parse(slug, stored.version);
    } catch (error) {
      onTrouble({ kind: 'unread', server, slug, error });
      return { kind: 'broken' };
    }
    const { article, problems } = parsed;
    if (article !== null) return { kind: 'article', article };
    onTrouble({ kind: 'article', server, slug, problems });
    return { kind: 'broken' };
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
