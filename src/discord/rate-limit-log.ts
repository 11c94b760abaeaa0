import { RESTEvents, type REST } from 'discord.js';
import type { Logger } from 'pino';

/** Shorter waits belong to ordinary use: most limits are counted over a few seconds. */
const WORTH_TELLING_MS = 3000;

/** Tells in the log when Discord allows a request only after a wait that members or operators may notice. */
export function logRateLimits(rests: readonly REST[], log: Logger): void {
  for (const rest of rests) {
    rest.on(RESTEvents.RateLimited, ({ method, route, timeToReset }) => {
      if (timeToReset < WORTH_TELLING_MS) return;
      const seconds = Math.ceil(timeToReset / 1000);
      log.warn({ method, route, seconds }, 'Discord limits how often this may be asked: waiting');
    });
  }
}
