import { turnOf, type Slices } from '../slices.ts';
import type { ArticleStore } from '../store/article-store.ts';
import type { ServedText } from '../store/stored-article.ts';

/** The most articles whose texts are read together, and how many the first time. */
const MOST_TOGETHER = 16;
const FIRST_TOGETHER = 4;
/** UTF-16 units that are read together, going by what was read last: some two milliseconds of a database in this process. */
const MOST_UNITS = 250_000;

/** A text that somebody waits for. */
interface Awaited {
  readonly slug: string;
  readonly resolve: (text: ServedText | null) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The texts of a server's own articles. Those that are asked for at the same moment are read together, as many as make up little
 * text: to ask a database in this process takes far longer than a short answer, and a long one keeps everybody waiting.
 */
export class OwnTexts {
  readonly #server: string;
  readonly #articles: Pick<ArticleStore, 'texts'>;
  readonly #slices: Slices;
  #awaited: Awaited[] = [];
  #isReading = false;
  #together = FIRST_TOGETHER;

  constructor(server: string, articles: Pick<ArticleStore, 'texts'>, slices: Slices) {
    this.#server = server;
    this.#articles = articles;
    this.#slices = slices;
  }

  /** `null` where it is not served. Rejects with a `StoreFailure`. */
  find(slug: string): Promise<ServedText | null> {
    return new Promise((resolve, reject) => {
      this.#awaited.push({ slug, resolve, reject });
      if (!this.#isReading) void this.#read();
    });
  }

  /** Reads until nobody waits any more. */
  async #read(): Promise<void> {
    this.#isReading = true;
    while (this.#awaited.length > 0) {
      await turnOf(this.#slices);
      const some = this.#awaited.splice(0, this.#together);
      try {
        const texts = await this.#articles.texts(
          this.#server,
          some.map(({ slug }) => slug),
        );
        this.#together = togetherAfter(texts);
        const bySlug = new Map(texts.map((text) => [text.slug, text]));
        for (const { slug, resolve } of some) resolve(bySlug.get(slug) ?? null);
      } catch (error) {
        for (const { reject } of some) reject(error);
      }
    }
    this.#isReading = false;
  }
}

/** How many texts to read next, taken to be as long as the longest of these. */
function togetherAfter(texts: readonly ServedText[]): number {
  const longest = Math.max(1, ...texts.map(({ markdown, questions }) => markdown.length + questions.length));
  return Math.min(MOST_TOGETHER, Math.max(1, Math.floor(MOST_UNITS / longest)));
}
