import { turnOf, type Slices } from '../slices.ts';
import type { ArticleStore } from '../store/article-store.ts';
import type { ServedText } from '../store/stored-article.ts';

/**
 * The texts of a server's own articles. Those that are asked for at the same moment are read together: to ask a database in this
 * process takes far longer than its answer.
 */
export class OwnTexts {
  readonly #server: string;
  readonly #articles: Pick<ArticleStore, 'texts'>;
  readonly #slices: Slices;
  readonly #slugs: string[] = [];
  #next: Promise<ReadonlyMap<string, ServedText>> | null = null;

  constructor(server: string, articles: Pick<ArticleStore, 'texts'>, slices: Slices) {
    this.#server = server;
    this.#articles = articles;
    this.#slices = slices;
  }

  /** `null` where it is not served. Rejects with a `StoreFailure`. */
  async find(slug: string): Promise<ServedText | null> {
    this.#slugs.push(slug);
    this.#next ??= this.#read();
    return (await this.#next).get(slug) ?? null;
  }

  async #read(): Promise<ReadonlyMap<string, ServedText>> {
    await turnOf(this.#slices);
    this.#next = null;
    const texts = await this.#articles.texts(this.#server, this.#slugs.splice(0));
    return new Map(texts.map((text) => [text.slug, text]));
  }
}
