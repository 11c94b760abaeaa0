import { REST } from 'discord.js';
import type { ServerStore } from '../library/store/server-store.ts';
import { noteDepartures, type Departures } from './departures.ts';

/** Looks which servers the bot was removed from, also in a process whose bot stands by. */
export interface DepartureWatch {
  /** See `noteDepartures`. */
  look(): Promise<Departures>;
  close(): void;
}

/** @param api - address of Discord's API, without version */
export function departuresWithToken(
  token: string,
  api: string,
  servers: Pick<ServerStore, 'ids' | 'noteDeparture'>,
): DepartureWatch {
  const rest = new REST({ api }).setToken(token);
  return {
    look: () => noteDepartures(rest, servers, Date.now()),
    close() {
      rest.clearHandlerSweeper();
      rest.clearHashSweeper();
    },
  };
}
