import type { Article } from '../../article/article.ts';
import type { Thesaurus } from '../../search/thesaurus.ts';
import { createLibrary, type ArticlesLibrary } from '../articles-library.ts';
import type { Library } from '../library.ts';
import type { Slices } from '../slices.ts';
import type { Audience } from '../store/stored-article.ts';
import { BYTES_A_LIBRARY, sizeOf } from './library-size.ts';
import { prepareFor } from './operator-library.ts';
import { sightOf, strictest, type Sight, type Viewer } from './viewer.ts';
import type { OwnWanted, WantedArticle } from './wanted-articles.ts';

/** What became of the text of a server's own article. */
export type OwnArticle =
  | { readonly kind: 'article'; readonly article: Article }
  /** It cannot be served. */
  | { readonly kind: 'broken' }
  /** The store has another text by now, and tells of that. */
  | { readonly kind: 'stale' };

export interface ServerContentOptions {
  readonly thesaurus: Thesaurus;
  readonly slices: Slices;
  /** Rejects with a `StoreFailure`. */
  readonly readOwn: (slug: string, wanted: OwnWanted) => Promise<OwnArticle>;
  /** `bytes` is more than it was. */
  readonly onGrowth: () => void;
}

/** What is held under a slug. */
interface Held {
  readonly wanted: WantedArticle;
  readonly bytes: number;
}

type Wanted = ReadonlyMap<string, WantedArticle>;

/** The library of one server in memory: its own articles and the operator's in one index, with who may see which. */
export class ServerContent {
  readonly #library: ArticlesLibrary;
  readonly #options: ServerContentOptions;
  readonly #held = new Map<string, Held>();
  /** Of those articles that are kept to someone. Until another text with another audience is there, both have a say. */
  readonly #audiences = new Map<string, readonly Audience[]>();
  #thesaurus: Thesaurus;
  #bytes = BYTES_A_LIBRARY;

  constructor(options: ServerContentOptions) {
    this.#options = options;
    this.#thesaurus = options.thesaurus;
    this.#library = createLibrary([], { thesaurus: options.thesaurus });
  }

  /** Heap that it takes, roughly. */
  get bytes(): number {
    return this.#bytes;
  }

  replaceThesaurus(thesaurus: Thesaurus): void {
    this.#thesaurus = thesaurus;
    this.#library.replaceThesaurus(thesaurus);
  }

  /** What a viewer may see, now and after each change. */
  view(viewer: Viewer): Library {
    return this.#library.within({
      hidden: () => new Set([...this.#audiences.keys()].filter((slug) => this.#sight(slug, viewer) === 'hidden')),
      isConfined: (slug) => this.#sight(slug, viewer) === 'confined',
    });
  }

  /** Hides at once what is not to be seen any more, by anyone or by some; `follow` brings what is to be seen instead. */
  narrow(wanted: Wanted): void {
    const gone: string[] = [];
    for (const [slug, held] of this.#held) {
      const now = wanted.get(slug);
      if (now?.kind !== held.wanted.kind) gone.push(slug);
      else if (now.key !== held.wanted.key) this.#keep(slug, [held.wanted.audience, now.audience]);
      else this.#hold(slug, { wanted: now, bytes: held.bytes });
    }
    gone.forEach((slug) => {
      this.#drop(slug);
    });
    void this.#library.hide(gone, this.#options.slices);
  }

  /** Holds all of what is wanted from one moment on, when all of it was read. @param atOnce - done in the same step */
  async follow(wanted: Wanted, atOnce: () => void): Promise<void> {
    const read = new Map<string, Held>();
    const broken: string[] = [];
    const missing = [...wanted].filter(([slug, { key }]) => this.#held.get(slug)?.wanted.key !== key);
    const change = {
      put: this.#read(missing, read, broken),
      remove: broken,
      atOnce: () => {
        for (const [slug, held] of read) {
          this.#drop(slug);
          this.#hold(slug, held);
        }
        read.clear();
        atOnce();
      },
    };
    try {
      await this.#library.change(change, this.#options.slices);
    } finally {
      for (const { bytes } of read.values()) this.#bytes -= bytes;
    }
  }

  /** Reads articles in their order, each while the one before it is indexed. */
  async *#read(
    missing: readonly (readonly [slug: string, wanted: WantedArticle])[],
    read: Map<string, Held>,
    broken: string[],
  ): AsyncGenerator<Article, void> {
    const { slices, onGrowth } = this.#options;
    let next = this.#readOne(missing[0]);
    for (const [at, [slug, wanted]] of missing.entries()) {
      const found = await next;
      next = this.#readOne(missing[at + 1]);
      // Told when its turn comes, if it comes.
      next.catch(() => undefined);
      if (found.kind === 'stale') continue;
      if (found.kind === 'broken') {
        read.set(slug, { wanted, bytes: 0 });
        broken.push(slug);
        continue;
      }
      const { index, text } = sizeOf(found.article);
      // The operator's articles are in memory anyway.
      const bytes = wanted.kind === 'own' ? index + text : index;
      read.set(slug, { wanted, bytes });
      this.#bytes += bytes;
      onGrowth();
      await prepareFor([found.article], this.#thesaurus, slices);
      yield found.article;
    }
  }

  async #readOne(one: readonly [string, WantedArticle] | undefined): Promise<OwnArticle> {
    if (one === undefined) return { kind: 'stale' };
    const [slug, wanted] = one;
    return wanted.kind === 'own'
      ? this.#options.readOwn(slug, wanted)
      : Promise.resolve({ kind: 'article', article: wanted.key });
  }

  #hold(slug: string, held: Held): void {
    this.#held.set(slug, held);
    this.#keep(slug, [held.wanted.audience]);
  }

  #drop(slug: string): void {
    this.#bytes -= this.#held.get(slug)?.bytes ?? 0;
    this.#held.delete(slug);
    this.#audiences.delete(slug);
  }

  #keep(slug: string, audiences: readonly Audience[]): void {
    const kept = audiences.filter(({ channels, roles }) => channels.length + roles.length > 0);
    if (kept.length > 0) this.#audiences.set(slug, kept);
    else this.#audiences.delete(slug);
  }

  #sight(slug: string, viewer: Viewer): Sight {
    return strictest((this.#audiences.get(slug) ?? []).map((audience) => sightOf(audience, viewer)));
  }
}
