import { parseFrontMatter } from '../article/front-matter.ts';
import type { Curation } from '../library/curation/curation.ts';
import type { StoredArticleFacts } from '../library/store/stored-article.ts';

/** Texts whose names are remembered; each is some hundred bytes. */
const CAPACITY = 5000;
/** Read from the store at once. */
const AT_ONCE = 10;
const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---/;

/** What an article calls itself. */
export interface StoredName {
  readonly title: string;
  /** BCP 47; empty where its text does not tell. */
  readonly language: string;
}

export interface NamedArticle extends StoredArticleFacts, StoredName {}

/** The titles of articles, which the store has in their texts alone. A text is read once, as long as it is remembered. */
export class StoredNames {
  readonly #curation: Pick<Curation, 'find'>;
  /** By hash of the text, the longest known first. */
  readonly #known = new Map<string, StoredName>();

  constructor(curation: Pick<Curation, 'find'>) {
    this.#curation = curation;
  }

  async of(articles: readonly StoredArticleFacts[]): Promise<readonly NamedArticle[]> {
    const named: NamedArticle[] = [];
    for (let from = 0; from < articles.length; from += AT_ONCE) {
      named.push(...(await Promise.all(articles.slice(from, from + AT_ONCE).map((article) => this.#named(article)))));
    }
    return named;
  }

  async #named(article: StoredArticleFacts): Promise<NamedArticle> {
    const { server, slug, version } = article;
    const known = this.#known.get(version.hash);
    if (known !== undefined) return { ...article, ...known };
    const found = await this.#curation.find(server, slug);
    const name = nameOf(found?.version.markdown ?? '') ?? { title: slug, language: '' };
    // Another text may have become the current one just now.
    if (found?.version.hash === version.hash) this.#remember(version.hash, name);
    return { ...article, ...name };
  }

  #remember(hash: string, name: StoredName): void {
    this.#known.set(hash, name);
    const [oldest] = this.#known.keys();
    if (oldest !== undefined && this.#known.size > CAPACITY) this.#known.delete(oldest);
  }
}

function nameOf(markdown: string): StoredName | null {
  const [, yaml] = FRONT_MATTER.exec(markdown) ?? [];
  const facts = yaml === undefined ? null : parseFrontMatter(yaml, 1).frontMatter;
  return facts === null ? null : { title: facts.title, language: facts.language };
}
