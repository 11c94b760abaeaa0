import { setTimeout as delay } from 'node:timers/promises';
import type { Library } from './library.ts';
import type { OperatorArticles } from './servers/operator-library.ts';
import type { ParseArticleText } from './servers/parsed-text.ts';
import type { LibraryTrouble } from './servers/library-trouble.ts';
import { ServerLibrary } from './servers/server-library.ts';
import type { Viewer } from './servers/viewer.ts';
import type { Slices } from './slices.ts';
import type { Store, StoreChange } from './store/store.ts';

/** What is in memory of the servers' libraries, beside the operator's. */
export interface LibrariesUsage {
  /** Servers whose library, or whose choice of the operator's, is known. */
  readonly servers: number;
  /** Heap that their own indexes and texts take, roughly. */
  readonly bytes: number;
}

/** The library of each server, read in when it is first asked. */
export interface ServerLibraries {
  /**
   * What a viewer can ask: use it at once, as it need not follow later changes. It takes as long as reading the server's articles in
   * does where they are not in memory. Rejects with a `StoreFailure` where they cannot be read.
   */
  for(viewer: Viewer): Promise<Library>;
  usage(): LibrariesUsage;
  /** Follows no changes any more. */
  close(): void;
}

export interface ServerLibrariesOptions {
  readonly store: Pick<Store, 'articles' | 'servers' | 'subscribe'>;
  readonly operator: OperatorArticles;
  readonly parse: ParseArticleText;
  readonly slices: Slices;
  /**
   * Bytes of heap that the servers' libraries may take together, estimated. The least recently used one goes first; the one that is
   * asked stays, even if it is larger than that.
   */
  readonly memory: number;
  /** Milliseconds without a question after which a library is dropped; half an hour by default. */
  readonly idle?: number;
  readonly onTrouble: (trouble: LibraryTrouble) => void;
  /** Milliseconds from any moment on. */
  readonly now?: () => number;
}

const IDLE_MS = 30 * 60_000;
/** Milliseconds that a question waits for the store to tell what changed, before it is answered from what is in memory. */
const SETTLE_WITHIN_MS = 1_000;

interface Entry {
  readonly library: ServerLibrary;
  readonly opened: Promise<void>;
  isOpen: boolean;
  usedAt: number;
}

export function createServerLibraries(options: ServerLibrariesOptions): ServerLibraries {
  const { store, operator, memory, idle = IDLE_MS, now = () => performance.now() } = options;
  /** The least recently used first. */
  const entries = new Map<string, Entry>();

  const drop = (server: string, { library }: Entry): void => {
    entries.delete(server);
    library.close();
  };
  const usage = (): LibrariesUsage => {
    let bytes = 0;
    for (const { library } of entries.values()) bytes += library.bytes;
    return { servers: entries.size, bytes };
  };
  /** Drops what was used longest ago until the rest fits; what is being read in stays. */
  const makeRoom = (kept: string): void => {
    let { bytes } = usage();
    for (const [server, entry] of entries) {
      if (bytes <= memory) return;
      const { library } = entry;
      if (server === kept || !entry.isOpen || library.bytes === 0) continue;
      bytes -= library.bytes;
      drop(server, entry);
    }
  };
  const open = (server: string): Entry => {
    const library = new ServerLibrary(server, {
      ...options,
      onGrowth: () => {
        makeRoom(server);
      },
    });
    const entry: Entry = { library, opened: library.open(), isOpen: false, usedAt: now() };
    entry.opened.then(
      () => {
        entry.isOpen = true;
      },
      () => {
        // The next question tries again.
        if (entries.get(server) === entry) drop(server, entry);
      },
    );
    return entry;
  };

  const unsubscribe = [
    store.subscribe((change: StoreChange) => {
      if (change.kind === 'anything') for (const { library } of entries.values()) library.changed();
      else entries.get(change.server)?.library.changed();
    }),
    operator.subscribe((change) => {
      for (const { library } of entries.values()) {
        if (change === 'articles') library.operatorChanged();
        else library.replaceThesaurus();
      }
    }),
  ];
  const sweep = setInterval(() => {
    for (const [server, entry] of entries) {
      if (entry.isOpen && now() - entry.usedAt >= idle) drop(server, entry);
    }
  }, idle / 2).unref();

  return {
    async for(viewer) {
      const { server } = viewer;
      if (server === null) return operator.library;
      const entry = entries.get(server) ?? open(server);
      entry.usedAt = now();
      entries.delete(server);
      entries.set(server, entry);
      await entry.opened;
      const { library } = entry;
      if (library.settling !== null) {
        await Promise.race([library.settling, delay(SETTLE_WITHIN_MS, undefined, { ref: false })]);
      }
      return library.view(viewer);
    },
    usage,
    close() {
      clearInterval(sweep);
      for (const end of unsubscribe) end();
      for (const [server, entry] of entries) drop(server, entry);
    },
  };
}
