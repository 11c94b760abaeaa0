import type { ExitCode } from './cli/exit-code.ts';
import { writeLine, type Terminal } from './cli/terminal.ts';
import type { StorePlace } from './config.ts';
import { storeFailureExitCode } from './failure-exit-code.ts';
import { StoreFailure } from './library/store/store-failure.ts';
import type { Store } from './library/store/store.ts';
import { openStore } from './open-store.ts';
import { storeFailureText } from './store-failure-text.ts';

/** Opens the store for a piece of work and closes it; where it fails, says why. */
export async function withStore(
  place: StorePlace,
  terminal: Terminal,
  work: (store: Store) => Promise<ExitCode>,
): Promise<ExitCode> {
  return sayingWhy(place, terminal, async () => {
    const store = await openStore(place);
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  });
}

/** Does what may fail at the store; where it does, says why. */
export async function sayingWhy(
  place: StorePlace,
  terminal: Terminal,
  work: () => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    await writeLine(terminal.stderr, storeFailureText(error, place));
    return storeFailureExitCode(error, place);
  }
}
