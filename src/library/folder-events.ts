import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { watch, type FSWatcher } from 'chokidar';

/** Milliseconds between two looks at the folder's own entry, one system call each. */
const CHECK_MS = 1000;

/** What tells one state of a folder's own entry from the next. */
interface FolderState {
  /** Another one means another folder of the same name; `null`: there is none. */
  readonly identity: string | null;
  /** When an entry was last added, renamed or removed. */
  readonly modified: number;
}

const MISSING: FolderState = { identity: null, modified: 0 };

/**
 * Hints that something may have changed in a folder: from the file system's events, and, for what these miss (a folder that
 * is created later, replaced or mounted anew; a file system without events), from a regular look at the folder's own entry.
 */
export class FolderEvents {
  readonly #dir: string;
  readonly #concerns: (fileName: string) => boolean;
  readonly #onHint: () => void;
  readonly #onError: (error: unknown) => void;
  #state = MISSING;
  #watcher: FSWatcher | null = null;
  #watchAnew = false;
  #nextCheck: NodeJS.Timeout | undefined;
  #checking: Promise<void>;
  #closed = false;

  constructor(
    dir: string,
    concerns: (fileName: string) => boolean,
    onHint: () => void,
    onError: (error: unknown) => void,
  ) {
    this.#dir = dir;
    this.#concerns = concerns;
    this.#onHint = onHint;
    this.#onError = onError;
    this.#checking = this.#checkAgainAndAgain();
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#nextCheck);
    await this.#checking;
    await this.#watcher?.close();
  }

  async #checkAgainAndAgain(): Promise<void> {
    await this.#check().catch(this.#onError);
    if (this.#closed) return;
    this.#nextCheck = setTimeout(() => {
      this.#checking = this.#checkAgainAndAgain();
    }, CHECK_MS);
  }

  async #check(): Promise<void> {
    const before = this.#state;
    this.#state = await folderState(this.#dir);
    if (this.#closed) return;
    if (this.#watchAnew || this.#state.identity !== before.identity) {
      this.#watchAnew = false;
      await this.#watcher?.close();
      this.#watcher = this.#state.identity === null ? null : this.#watch();
    }
    if (this.#state.identity !== before.identity || this.#state.modified !== before.modified) this.#onHint();
  }

  #watch(): FSWatcher {
    return watch(this.#dir, {
      depth: 0,
      ignoreInitial: true,
      ignored: (path, stats) => stats?.isFile() === true && !this.#concerns(basename(path)),
    })
      .on('ready', this.#onHint) // what changed while it was starting
      .on('all', (event) => {
        // It went or came, maybe both between two checks, and then it looks as if nothing had happened.
        if (event === 'unlinkDir' || event === 'addDir') this.#watchAnew = true;
        this.#onHint();
      })
      .on('error', this.#onError);
  }
}

async function folderState(dir: string): Promise<FolderState> {
  try {
    const entry = await stat(dir);
    if (!entry.isDirectory()) return MISSING;
    return { identity: `${entry.ino} ${entry.birthtimeMs}`, modified: entry.mtimeMs };
  } catch {
    return MISSING;
  }
}
