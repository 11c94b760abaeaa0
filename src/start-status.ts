import type { BotServices } from './bot-services.ts';
import { errorCode } from './library/read-text-file.ts';
import type { Metrics } from './metrics.ts';
import { startStatusServer } from './status-server.ts';

/** What `/healthz` tells the process to be at. */
export type State = 'starting' | 'standing-by' | 'ready';

export interface Status {
  set(state: State): void;
  close(): Promise<void>;
}

/** Where the port cannot be listened on, `code` is Node's, such as `EADDRINUSE`. */
export type StatusStart =
  { readonly ok: true; readonly status: Status } | { readonly ok: false; readonly port: number; readonly code: string };

/** Serves `/healthz` and `/metrics` on that port of this machine; nothing where there is none. */
export async function startStatus(
  port: number | null,
  { store }: Pick<BotServices, 'store'>,
  metrics: Metrics,
): Promise<StatusStart> {
  let current: State = 'starting';
  const set = (state: State): void => {
    current = state;
  };
  if (port === null) return { ok: true, status: { set, close: () => Promise.resolve() } };
  try {
    const server = await startStatusServer({ port, metrics, state: () => current, checkStore: () => store.check() });
    return { ok: true, status: { set, close: () => server.close() } };
  } catch (error) {
    return { ok: false, port, code: errorCode(error) };
  }
}
