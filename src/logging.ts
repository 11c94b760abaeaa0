import type { Writable } from 'node:stream';
import { pino } from 'pino';
import type { Logger } from 'pino';
import { prettyFactory } from 'pino-pretty';
import { z } from 'zod';
import type { Config } from './config.ts';

export interface LoggingOptions {
  readonly level: Config['logLevel'];
  /** `null`: pretty where `output` is a terminal, else JSON. */
  readonly format: Config['logFormat'];
  /** Never written, wherever in a line they stand. */
  readonly secrets: readonly string[];
  readonly output: Writable & { readonly isTTY?: boolean };
}

/** The only field for a member's words; unless the level is debug or lower, it is left out whoever logs it. */
const MEMBER_WORDS = 'question';

/** An interaction's token, good for 15 minutes, is a part of its address. */
const INTERACTION_TOKEN = /\b(interactions|webhooks)\/(\d+)\/[^/?\s"]+/g;

const REDACTED = '[redacted]';

/** Causes of causes that are logged with an error; there is no telling whether the chain ever ends. */
const MAX_CAUSES = 3;

/** What is told of an error. Nothing else is: a request that failed carries its body, and that the member's words. */
const loggedError = z.object({
  name: z.string(),
  message: z.string(),
  stack: z.string().optional(),
  code: z.union([z.string(), z.number()]).optional(),
  status: z.number().optional(),
  method: z.string().optional(),
  url: z.string().optional(),
});

/** Structured logs without secrets; pass an error as `err`, a member's words as `question`. */
export function createLogger({ level, format, secrets, output }: LoggingOptions): Logger {
  const onTerminal = output.isTTY === true;
  const prettify =
    (format ?? (onTerminal ? 'pretty' : 'json')) === 'pretty'
      ? prettyFactory({ colorize: onTerminal, translateTime: 'SYS:HH:MM:ss', ignore: 'pid,hostname', singleLine: true })
      : (line: string) => line;
  const destination = {
    write(line: string): void {
      output.write(redact(prettify(line), secrets));
    },
  };
  const wordsAllowed = level === 'debug' || level === 'trace';
  return pino(
    {
      level,
      serializers: {
        err: (error: unknown) => describeError(error, MAX_CAUSES),
        [MEMBER_WORDS]: (words: unknown) => (wordsAllowed ? words : undefined),
      },
    },
    destination,
  );
}

function redact(line: string, secrets: readonly string[]): string {
  const withoutTokens = line.replaceAll(INTERACTION_TOKEN, `$1/$2/${REDACTED}`);
  return secrets.reduce((text, secret) => text.replaceAll(secret, REDACTED), withoutTokens);
}

function describeError(error: unknown, causes: number): unknown {
  const parsed = loggedError.safeParse(error);
  if (!parsed.success) return { type: typeof error, message: String(error) };
  const { name, ...rest } = parsed.data;
  const cause = error instanceof Error && causes > 0 ? error.cause : undefined;
  return { type: name, ...rest, ...(cause === undefined ? {} : { cause: describeError(cause, causes - 1) }) };
}
