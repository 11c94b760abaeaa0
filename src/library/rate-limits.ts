import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** What the operator allows; 0 sets no limit. */
export interface QuestionRates {
  /** Questions a minute of one member, wherever they ask. */
  readonly perMember: number;
  /** Questions a minute of all members of a server together. */
  readonly perServer: number;
}

/** Whether a question may be asked now; where not, whose limit was reached. */
export type Allowed = { readonly kind: 'allowed' } | TooMany;

export interface TooMany {
  readonly kind: 'too-many';
  readonly whose: 'member' | 'server';
  /** Whole seconds after which it may be asked, 1 to 60. */
  readonly seconds: number;
  /** Whether it is the first that is turned away in this minute. */
  readonly first: boolean;
}

export interface QuestionLimits {
  /** Counts one question, unless it is one too many. `server` is `null` outside servers. */
  take(member: string, server: string | null): Promise<Allowed>;
}

const MINUTE_SECONDS = 60;

/**
 * Counts questions in memory, by fixed windows of a minute from the first question on. Every process counts for itself: a server
 * is served by one of them.
 */
export function createQuestionLimits({ perMember, perServer }: QuestionRates): QuestionLimits {
  const members = limiter(perMember);
  const servers = limiter(perServer);
  return {
    async take(member, server) {
      const own = await refusal(members, 'member', member);
      if (own !== null) return own;
      const shared = server === null ? null : await refusal(servers, 'server', server);
      if (shared === null) return { kind: 'allowed' };
      // What the server's limit turns away is not held against the member.
      await members?.reward(member);
      return shared;
    },
  };
}

function limiter(points: number): RateLimiterMemory | null {
  return points === 0 ? null : new RateLimiterMemory({ points, duration: MINUTE_SECONDS });
}

/** `null` where it was counted. */
async function refusal(
  limits: RateLimiterMemory | null,
  whose: TooMany['whose'],
  key: string,
): Promise<TooMany | null> {
  if (limits === null) return null;
  try {
    await limits.consume(key);
    return null;
  } catch (reached) {
    if (!(reached instanceof RateLimiterRes)) throw reached;
    const seconds = Math.min(MINUTE_SECONDS, Math.max(1, Math.ceil(reached.msBeforeNext / 1000)));
    return { kind: 'too-many', whose, seconds, first: reached.consumedPoints === limits.points + 1 };
  }
}
