import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Agent } from 'undici';
import { addressGuard, type AddressGuard } from './address-guard.ts';
import { failureOf } from './failure-of.ts';
import { DEFAULT_LIMITS, FETCHES_A_MINUTE, USER_AGENT, WEB_PORTS, type FetchLimits } from './fetch-limits.ts';
import { FetchRefusal } from './fetch-refusal.ts';
import type { Fetcher, FetchFailure, FetchRequest, FetchResult } from './fetcher.ts';
import { guardedConnector } from './guarded-connector.ts';
import { HostQueue } from './host-queue.ts';
import { hostOf, parseAddress } from './parse-address.ts';
import { requestOnce } from './request-once.ts';
import { resolveHost, type ResolveHost } from './resolve-host.ts';

export interface FetcherOptions {
  /** Beside 80 and 443. */
  readonly allowedPorts?: readonly number[];
  /** For each server, on whose behalf it is fetched; {@link FETCHES_A_MINUTE} by default. */
  readonly fetchesAMinute?: number;
  /** Each as in {@link DEFAULT_LIMITS} by default. */
  readonly limits?: Partial<FetchLimits>;
  readonly userAgent?: string;
  /** Addresses that are fetched from though they are not public: a test's own server. None by default. */
  readonly allowAddress?: AddressGuard;
  /** The system's name servers by default. */
  readonly resolve?: ResolveHost;
}

const MINUTE = 60;

/**
 * A fetcher for addresses that people give. Nothing is kept from one fetch for the next, neither cookies nor connections, and
 * no proxy is taken from the environment: it would connect in our stead, unchecked.
 */
export function createFetcher(options: FetcherOptions = {}): Fetcher {
  const limits: FetchLimits = { ...DEFAULT_LIMITS, ...options.limits };
  const ports = [...WEB_PORTS, ...(options.allowedPorts ?? [])];
  const guard = addressGuard(options.allowAddress ?? (() => false));
  const perServer = new RateLimiterMemory({ points: options.fetchesAMinute ?? FETCHES_A_MINUTE, duration: MINUTE });
  const hosts = new HostQueue();
  const running = new Map<AbortController, Promise<unknown>>();
  let closed = false;

  /** @param signal - aborted when time is up, by whoever asked, or when the fetcher is closed */
  async function follow(request: FetchRequest, start: URL, signal: AbortSignal): Promise<FetchResult> {
    const timeout = limits.seconds * 1000;
    const connect = guardedConnector({ guard, resolve: options.resolve ?? resolveHost, signal, timeout });
    const dispatcher = new Agent({ connect, headersTimeout: timeout, bodyTimeout: timeout });
    let url = start;
    try {
      for (let redirects = 0; redirects <= limits.redirects; redirects++) {
        const response = await hosts.run(hostOf(url), signal, () =>
          requestOnce({
            url,
            validators: request.validators ?? { etag: null, lastModified: null },
            userAgent: options.userAgent ?? USER_AGENT,
            limit: limits.bytes,
            dispatcher,
            signal,
          }),
        );
        if (response.kind !== 'redirect') return response;
        const next = parseAddress(response.location, ports, url);
        if (!next.ok) return failed(next.failure);
        url = next.url;
      }
      return failed({ id: 'too-many-redirects' });
    } catch (error) {
      return failed(failureOf(error, hostOf(url), signal));
    } finally {
      await dispatcher.destroy();
    }
  }

  async function within(request: FetchRequest, start: URL): Promise<FetchResult> {
    const abort = new AbortController();
    const stop = (): void => {
      abort.abort(new FetchRefusal({ id: 'unreachable', host: hostOf(start), code: 'ABORT_ERR' }));
    };
    const timer = setTimeout(() => {
      abort.abort(new FetchRefusal({ id: 'too-slow', seconds: limits.seconds }));
    }, limits.seconds * 1000);
    request.signal?.addEventListener('abort', stop, { once: true });
    if (request.signal?.aborted === true || closed) stop();
    const result = follow(request, start, abort.signal);
    running.set(abort, result);
    try {
      return await result;
    } finally {
      running.delete(abort);
      clearTimeout(timer);
      request.signal?.removeEventListener('abort', stop);
    }
  }

  return {
    async fetch(request) {
      const start = parseAddress(request.url, ports);
      if (!start.ok) return failed(start.failure);
      const wait = request.onBehalfOf === null ? 0 : await secondsToWait(perServer, request.onBehalfOf);
      if (wait > 0) return failed({ id: 'rate-limited', seconds: wait });
      return within(request, start.url);
    },
    async close() {
      closed = true;
      for (const abort of running.keys())
        abort.abort(new FetchRefusal({ id: 'unreachable', host: '', code: 'ABORT_ERR' }));
      await Promise.all(running.values());
    },
  };
}

/** 0 where one more is within the limit, which it is then counted toward. */
async function secondsToWait(limiter: RateLimiterMemory, server: string): Promise<number> {
  try {
    await limiter.consume(server);
    return 0;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
  }
}

function failed(failure: FetchFailure): FetchResult {
  return { kind: 'failed', failure };
}
