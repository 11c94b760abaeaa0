import { reply, type Route } from './route.ts';

/** Sessions that a bot may begin in a day, as told to it. */
const SESSION_STARTS = 1000;
const DAY = 86_400_000;

export interface GatewayAdvice {
  /** How many shards a bot shall begin. */
  readonly shards: number;
  /** How many of them it may begin within five seconds. */
  readonly maxConcurrency: number;
}

/** @param url `ws://…` of the gateway */
export function gatewayRoutes(url: () => string, { shards, maxConcurrency }: GatewayAdvice): readonly Route[] {
  return [
    { method: 'GET', pattern: '/gateway', authorized: false, handle: () => reply({ url: url() }) },
    {
      method: 'GET',
      pattern: '/gateway/bot',
      authorized: true,
      handle: () =>
        reply({
          url: url(),
          shards,
          session_start_limit: {
            total: SESSION_STARTS,
            remaining: SESSION_STARTS,
            reset_after: DAY,
            max_concurrency: maxConcurrency,
          },
        }),
    },
  ];
}
