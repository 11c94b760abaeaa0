import { createHash } from 'node:crypto';

/** Answers the next requests that fit with 429. */
export interface RateLimitScenario {
  readonly method?: string;
  /** Fits the path below `/api/v10`. */
  readonly path: RegExp;
  readonly times: number;
  /** Seconds. */
  readonly retryAfter: number;
  /** The bot as a whole is limited, not the one route. */
  readonly global?: boolean;
}

export type Headers = Readonly<Record<string, string>>;

/** Requests of a bucket in its window, as told to the bot. No bucket of the stand-in ever runs dry by itself. */
const LIMIT = 50;
/** Seconds until a bucket is full again. */
const WINDOW = 1;

/** The rate-limit headers of every reply, and the 429s that a test asks for. */
export class RateLimits {
  readonly #scenarios: { readonly scenario: RateLimitScenario; left: number }[] = [];

  /** From now on, until the scenario has run out. */
  limit(scenario: RateLimitScenario): void {
    this.#scenarios.push({ scenario, left: scenario.times });
  }

  /** The scenario that hits this request, used up by one. */
  hit(method: string, path: string): RateLimitScenario | null {
    const entry = this.#scenarios.find(
      ({ scenario, left }) => left > 0 && scenario.path.test(path) && (scenario.method ?? method) === method,
    );
    if (entry === undefined) return null;
    entry.left -= 1;
    return entry.scenario;
  }

  headers(method: string, pattern: string, now: number, remaining = LIMIT - 1, resetAfter = WINDOW): Headers {
    return {
      'X-RateLimit-Limit': String(LIMIT),
      'X-RateLimit-Remaining': String(remaining),
      'X-RateLimit-Reset': String(now / 1000 + resetAfter),
      'X-RateLimit-Reset-After': String(resetAfter),
      'X-RateLimit-Bucket': createHash('sha1').update(`${method} ${pattern}`).digest('hex'),
    };
  }

  /** What a limited request gets to hear. */
  exceeded(scenario: RateLimitScenario, method: string, pattern: string, now: number) {
    const isGlobal = scenario.global === true;
    return {
      headers: {
        'Retry-After': String(scenario.retryAfter),
        'X-RateLimit-Scope': isGlobal ? 'global' : 'user',
        ...(isGlobal ? { 'X-RateLimit-Global': 'true' } : this.headers(method, pattern, now, 0, scenario.retryAfter)),
      },
      body: { message: 'You are being rate limited.', retry_after: scenario.retryAfter, global: isGlobal },
    };
  }
}
