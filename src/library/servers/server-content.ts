import type { Article } from '../../article/article.ts';
import type { Thesaurus } from '../../search/thesaurus.ts';
import { createLibrary, type ArticlesLibrary } from '../articles-library.ts';
import type { Library } from '../library.ts';
import type { Slices } from '../slices.ts';
import { Audiences } from './audiences.ts';
import { bytesOf, minus, NOTHING, plus, sizeOf, type LibrarySize } from './library-size.ts';
import { prepareFor } from './operator-library.ts';
import type { OwnArticle } from './own-article.ts';
import { readAhead } from './read-ahead.ts';
import type { Viewer } from './viewer.ts';
import type { OwnWanted, WantedArticle } from './wanted-articles.ts';

export interface ServerContentOptions {
  readonly thesaurus: Thesaurus;
  readonly slices: Slices;
  /** Rejects with a `StoreFailure`. */
  readonly readOwn: (slug: string, wanted: OwnWanted) => Promise<OwnArticle>;
  /** `bytes` is more than it was. */
  readonly onGrowth: () => void;
}

/** Of these at least half are with the parser or were parsed: it has work for its thread, and there is work here. */
const READ_AHEAD = 32;

/** What is held under a slug. */
interface Held {
  readonly wanted: WantedArticle;
  readonly size: LibrarySize;
}

type Wanted = ReadonlyMap<string, WantedArticle>;

/** The library of one server in memory: its own articles and the operator's in one index, with who may see which. */
export class ServerContent {
  readonly #library: ArticlesLibrary;
  readonly #options: ServerContentOptions;
  readonly #held = new Map<string, Held>();
  /** Until another text with another audience is there, both have a say. */
  readonly #audiences = new Audiences();
  #thesaurus: Thesaurus;
  /** Of what is held and of what is being read in. */
  #size = NOTHING;

  constructor(options: ServerContentOptions) {
    this.#options = options;
    this.#thesaurus = options.thesaurus;
    this.#library = createLibrary([], { thesaurus: options.thesaurus });
  }

  /** Heap that it takes, roughly. */
  get bytes(): number {
    return bytesOf(this.#size);
  }

  replaceThesaurus(thesaurus: Thesaurus): void {
    this.#thesaurus = thesaurus;
    this.#library.replaceThesaurus(thesaurus);
  }

  /** What a viewer may see, now and after each change. */
  view(viewer: Viewer): Library {
    return this.#library.within({
      hidden: () => this.#audiences.hiddenFrom(viewer),
      isConfined: (slug) => this.#audiences.sight(slug, viewer) === 'confined',
    });
  }

  /** Hides at once what is not to be seen any more, by anyone or by some; `follow` brings what is to be seen instead. */
  narrow(wanted: Wanted): void {
    const gone: string[] = [];
    for (const [slug, held] of this.#held) {
      const now = wanted.get(slug);
      if (now === held.wanted) continue;
      if (now?.kind !== held.wanted.kind) gone.push(slug);
      else if (now.key !== held.wanted.key) this.#audiences.set(slug, [held.wanted.audience, now.audience]);
      else this.#hold(slug, { wanted: now, size: held.size });
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
      for (const { size } of read.values()) this.#size = minus(this.#size, size);
    }
  }

  /** Reads articles in their order, the next ones while one is indexed. */
  async *#read(
    missing: readonly (readonly [slug: string, wanted: WantedArticle])[],
    read: Map<string, Held>,
    broken: string[],
  ): AsyncGenerator<Article, void> {
    const { slices, onGrowth } = this.#options;
    const found = readAhead(missing, (one) => this.#readOne(one), READ_AHEAD);
    for await (const [[slug, wanted], one] of found) {
      if (one.kind === 'stale') continue;
      if (one.kind === 'broken') {
        read.set(slug, { wanted, size: NOTHING });
        broken.push(slug);
        continue;
      }
      const size = sizeOf(one.article);
      read.set(slug, { wanted, size });
      this.#size = plus(this.#size, size);
      onGrowth();
      await prepareFor([one.article], this.#thesaurus, slices);
      yield one.article;
    }
  }

  async #readOne([slug, wanted]: readonly [string, WantedArticle]): Promise<OwnArticle> {
    if (wanted.kind === 'operator') return { kind: 'article', article: wanted.key };
    return this.#options.readOwn(slug, wanted);
  }

  #hold(slug: string, held: Held): void {
    this.#held.set(slug, held);
    this.#audiences.set(slug, [held.wanted.audience]);
  }

  #drop(slug: string): void {
    const held = this.#held.get(slug);
    if (held === undefined) return;
    this.#size = minus(this.#size, held.size);
    this.#held.delete(slug);
    this.#audiences.delete(slug);
  }
}
