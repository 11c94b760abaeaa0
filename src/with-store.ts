import { resolve } from 'node:path';
import { EXIT, type ExitCode } from './cli/exit-code.ts';
import { writeLine, type Terminal } from './cli/terminal.ts';
import type { StorePlace } from './config.ts';
import { examineStore } from './examine-store.ts';
import { storeFailureExitCode } from './failure-exit-code.ts';
import { postgresqlAddress } from './library/store/postgresql/address.ts';
import { StoreFailure } from './library/store/store-failure.ts';
import type { SqlStore } from './library/store/sql/sql-store.ts';
import { openStore } from './open-store.ts';
import { storeFailureText } from './store-failure-text.ts';

type StoreWork = (store: SqlStore) => Promise<ExitCode>;

/** Opens the store for a piece of work and closes it; where it fails, says why. */
export async function withStore(place: StorePlace, terminal: Terminal, work: StoreWork): Promise<ExitCode> {
  return sayingWhy(place, terminal, async () => {
    const store = await openStore(place);
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  });
}

/** The same with a store that is there. Where there is none, none is made: that would be another one than the bot's. */
export async function withPresentStore(place: StorePlace, terminal: Terminal, work: StoreWork): Promise<ExitCode> {
  return sayingWhy(place, terminal, async () => {
    if ((await examineStore(place)).kind !== 'none') return withStore(place, terminal, work);
    await writeLine(terminal.stderr, noStoreText(place));
    return EXIT.misused;
  });
}

function noStoreText(place: StorePlace): string {
  return place.kind === 'sqlite'
    ? `There is no store in ${resolve(place.dir)}: set DATA_DIR (or DATABASE_URL) as the bot has it`
    : `There is no store at ${postgresqlAddress(place.url).shown}: set DATABASE_URL (or DATA_DIR) as the bot has it`;
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
