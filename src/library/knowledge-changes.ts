import { ABSENT, listFolder, stampOf, type FolderFailure, type Stamps } from './folder-listing.ts';
import type { CountSentences } from './knowledge-file.ts';
import { readPart, type KnowledgePart } from './knowledge-part.ts';

/**
 * An article or a list of words that was added, changed or removed, as it stands now. With `article: null`, or without
 * entries, it is to be left out: its files are gone, or its `reports` say what is wrong with them.
 */
export type KnowledgeChange = KnowledgePart;

export type Look =
  | {
      readonly kind: 'looked';
      /** Whether files are being written: they are to be looked at again. */
      readonly unsettled: boolean;
    }
  /** Nothing was changed: an unreadable folder is more likely on its way back than meant to be empty. */
  | { readonly kind: 'failed'; readonly failure: FolderFailure };

/**
 * Works out what changed in a knowledge folder by comparing its files with those it knows, so that no event need be
 * trusted to tell of everything. A file is read once it has stood the same from one look to the next, and delivered if it
 * still stands so after it was read: what is half written, or half read, is never delivered.
 */
export class KnowledgeChanges {
  readonly #dir: string;
  readonly #countSentences: CountSentences;
  readonly #known: Map<string, string>;
  #unsettled = new Map<string, string>();

  /** @param known - what has been delivered before */
  constructor(dir: string, known: Stamps, countSentences: CountSentences) {
    this.#dir = dir;
    this.#known = new Map(known);
    this.#countSentences = countSentences;
  }

  /** Not to be called again before the last look has ended. */
  async look(deliver: (change: KnowledgeChange) => void, signal: AbortSignal): Promise<Look> {
    const listing = await listFolder(this.#dir);
    if (listing.kind === 'failed') return listing;

    const before = this.#unsettled;
    this.#unsettled = this.#changedIn(listing.stamps);
    for (const [name, stamp] of this.#unsettled) {
      if (before.get(name) !== stamp) continue;
      const part = await readPart(this.#dir, name, this.#countSentences);
      if ((await stampOf(this.#dir, name)) !== stamp) continue;
      if (signal.aborted) break;
      this.#unsettled.delete(name);
      if (stamp === ABSENT) this.#known.delete(name);
      else this.#known.set(name, stamp);
      deliver(part);
    }
    return { kind: 'looked', unsettled: this.#unsettled.size > 0 };
  }

  #changedIn(stamps: Stamps): Map<string, string> {
    const names = new Set([...this.#known.keys(), ...stamps.keys()]);
    const now = [...names].map((name) => [name, stamps.get(name) ?? ABSENT] as const);
    return new Map(now.filter(([name, stamp]) => stamp !== (this.#known.get(name) ?? ABSENT)));
  }
}
