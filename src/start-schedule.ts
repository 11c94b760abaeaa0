import type { BotServices } from './bot-services.ts';
import { departuresWithToken } from './discord/departures-with-token.ts';
import { runSchedule } from './run-schedule.ts';

export interface StartSchedule {
  readonly token: string;
  /** Address of Discord's API. */
  readonly api: string;
  readonly services: Pick<BotServices, 'store' | 'curation' | 'log'>;
  /** Different in each process. */
  readonly owner: string;
}

/** Starts the work that nobody asks for: see `runSchedule`. Closing waits for what is being done. */
export function startSchedule({ token, api, services, owner }: StartSchedule): { close(): Promise<void> } {
  const { store, curation, log } = services;
  const departures = departuresWithToken(token, api, store.servers);
  // Each is told of once, though it is found gone at every look.
  const told = new Set<string>();
  const noteDepartures = async (): Promise<{ readonly left: readonly string[] }> => {
    const { left } = await departures.look();
    const news = left.filter((server) => !told.has(server));
    for (const server of news) told.add(server);
    return { left: news };
  };
  const stop = new AbortController();
  const running = runSchedule({ store, curation, noteDepartures, owner, log }, stop.signal);
  return {
    async close() {
      stop.abort();
      await running;
      departures.close();
    },
  };
}
