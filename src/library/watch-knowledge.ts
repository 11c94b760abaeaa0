import { FolderEvents } from './folder-events.ts';
import { partOf, type FolderFailure, type Stamps } from './folder-listing.ts';
import { KnowledgeChanges, type KnowledgeChange } from './knowledge-changes.ts';
import type { CountSentences } from './knowledge-file.ts';

/** What an operator should hear of; what was read goes on being served. */
export type WatchTrouble =
  /** Told once for each time that the folder cannot be read. It is picked up again when it can. */
  | { readonly kind: 'folder'; readonly failure: FolderFailure }
  | { readonly kind: 'unexpected'; readonly error: unknown };

export interface WatchOptions {
  readonly dir: string;
  /** What has been read already: `Knowledge.stamps`. Whatever changed since is told of. */
  readonly known: Stamps;
  readonly countSentences: CountSentences;
  /** Each call tells of the newest state of its article or its list of words. */
  readonly onChange: (change: KnowledgeChange) => void;
  readonly onTrouble: (trouble: WatchTrouble) => void;
}

export interface Watcher {
  /** From the call on, nothing is told any more; resolves when nothing is being read any more. */
  close(): Promise<void>;
}

/** Milliseconds that a file has to stand the same before it is read: longer than an editor takes to write one. */
const SETTLE_MS = 100;

/**
 * Tells of each article and each list of words of the folder that is added, changed or removed, within a second. The folder
 * may be missing, from the start or for a while.
 */
export function watchKnowledge({ dir, known, countSentences, onChange, onTrouble }: WatchOptions): Watcher {
  const changes = new KnowledgeChanges(dir, known, countSentences);
  const closing = new AbortController();
  let isFolderLost = false;
  let nextLook: NodeJS.Timeout | undefined;
  // Looks follow one another, so that an older one never has the last word.
  let looks = Promise.resolve();

  const onError = (error: unknown): void => {
    if (!closing.signal.aborted) onTrouble({ kind: 'unexpected', error });
  };
  const deliver = (change: KnowledgeChange): void => {
    try {
      onChange(change);
    } catch (error) {
      onError(error);
    }
  };
  const look = async (): Promise<void> => {
    const seen = await changes.look(deliver, closing.signal);
    if (closing.signal.aborted) return;
    if (seen.kind === 'failed' && !isFolderLost) onTrouble({ kind: 'folder', failure: seen.failure });
    isFolderLost = seen.kind === 'failed';
    if (seen.kind === 'looked' && seen.unsettled) lookSoon();
  };
  const lookSoon = (): void => {
    nextLook ??= setTimeout(() => {
      nextLook = undefined;
      looks = looks.then(look).catch(onError);
    }, SETTLE_MS);
  };
  const events = new FolderEvents(dir, (name) => partOf(name) !== null, lookSoon, onError);

  return {
    close: async () => {
      closing.abort();
      await events.close();
      clearTimeout(nextLook);
      await looks;
    },
  };
}
