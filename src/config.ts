import type { z } from 'zod';
import { SECRET_VARIABLES, variables } from './config-variables.ts';
import { unreadVariables, type UnreadVariable } from './unread-variables.ts';

/** The names of the variables that are read, as `.env.example` explains them. */
export const VARIABLE_NAMES = variables.keyof().options;

type Values = z.output<typeof variables>;

/** Where the servers' libraries are kept: a SQLite file in a folder, or a PostgreSQL database. */
export type StorePlace =
  { readonly kind: 'sqlite'; readonly dir: string } | { readonly kind: 'postgresql'; readonly url: string };

/** What one server, or one member, may use of the operator's machine. */
export interface Limits {
  readonly articlesPerServer: number;
  /** Of the texts of all its articles together. */
  readonly bytesPerServer: number;
  /** A minute. */
  readonly questionsPerMember: number;
  /** A minute. */
  readonly questionsPerServer: number;
  /** A minute; addresses that moderators have fetched. */
  readonly fetchesPerServer: number;
  /** Beside 80 and 443. */
  readonly fetchPorts: readonly number[];
  /** For the servers' indexes in memory, all together. */
  readonly indexBytes: number;
}

export interface Config {
  /** `null`: run on the stand-in of Discord. */
  readonly discordToken: string | null;
  /** Without a slash at its end. */
  readonly discordApi: string;
  readonly knowledgeDir: string;
  readonly store: StorePlace;
  /** Which shards this process runs; `null`: all. */
  readonly shards: readonly number[] | null;
  /** How many there are over all processes; `null`: as many as Discord advises. */
  readonly shardCount: number | null;
  /** Port on loopback of `/healthz` and `/metrics`; `null`: none. */
  readonly statusPort: number | null;
  /** Where the page of the playground listens; the next free port is taken where that one is busy, any free one for 0. */
  readonly playground: { readonly host: string; readonly port: number };
  readonly limits: Limits;
  readonly logLevel: Values['LOG_LEVEL'];
  readonly logFormat: Exclude<Values['LOG_FORMAT'], undefined> | null;
  /** What looks like ours and is not read: a likely slip of the pen. */
  readonly unread: readonly UnreadVariable[];
}

/** One variable that cannot be used as it stands. */
export interface ConfigProblem {
  readonly variable: string;
  /** As it may be shown: of a secret only its length. */
  readonly given: string;
  readonly expected: string;
}

export type ConfigResult =
  { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

type Environment = Readonly<Record<string, string | undefined>>;

const MEGABYTE = 1_000_000;

/** Reads and validates the environment; an empty variable counts as not set. */
export function readConfig(environment: Environment): ConfigResult {
  const given = Object.fromEntries(VARIABLE_NAMES.map((name) => [name, nonEmpty(environment[name])]));
  const parsed = variables.safeParse(given);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.map((issue) => toProblem(issue, given)) };
  const { SHARDS: shards = null, SHARD_COUNT: shardCount = null } = parsed.data;
  const lastShard = shards?.at(-1) ?? null;
  if (lastShard !== null && lastShard >= (shardCount ?? 0)) {
    return { ok: false, problems: [shardProblem(shardCount, lastShard)] };
  }
  return { ok: true, config: { ...toConfig(parsed.data), unread: readUnread(environment) } };
}

function toConfig(data: Values): Omit<Config, 'unread'> {
  return {
    discordToken: data.DISCORD_TOKEN ?? null,
    discordApi: data.DISCORD_API,
    knowledgeDir: data.KNOWLEDGE_DIR,
    store:
      data.DATABASE_URL === undefined
        ? { kind: 'sqlite', dir: data.DATA_DIR }
        : { kind: 'postgresql', url: data.DATABASE_URL },
    shards: data.SHARDS ?? null,
    shardCount: data.SHARD_COUNT ?? null,
    statusPort: data.STATUS_PORT ?? null,
    playground: { host: data.PLAYGROUND_HOST, port: data.PLAYGROUND_PORT },
    limits: {
      articlesPerServer: data.ARTICLES_PER_SERVER,
      bytesPerServer: data.MEGABYTES_PER_SERVER * MEGABYTE,
      questionsPerMember: data.QUESTIONS_PER_MEMBER,
      questionsPerServer: data.QUESTIONS_PER_SERVER,
      fetchesPerServer: data.FETCHES_PER_SERVER,
      fetchPorts: data.FETCH_PORTS ?? [],
      indexBytes: data.INDEX_MEGABYTES * MEGABYTE,
    },
    logLevel: data.LOG_LEVEL,
    logFormat: data.LOG_FORMAT ?? null,
  };
}

/** The folder with the articles; it stands however wrong the rest is, which only the bot needs. */
export function readKnowledgeDir(environment: Environment): string {
  return variables.shape.KNOWLEDGE_DIR.parse(nonEmpty(environment['KNOWLEDGE_DIR']));
}

/** All problems in one message for the operator, one a line. */
export function configMessage(problems: readonly ConfigProblem[]): string {
  const lines = problems.map(({ variable, given, expected }) => `  ${variable}: given ${given}; expected ${expected}`);
  return ['The configuration cannot be used. Mend this in the environment or in the file .env:', ...lines].join('\n');
}

function toProblem(issue: z.core.$ZodIssue, given: Environment): ConfigProblem {
  const variable = String(issue.path[0]);
  const value = given[variable] ?? '';
  const shown = SECRET_VARIABLES.has(variable)
    ? `a value of ${value.length} characters (not shown)`
    : JSON.stringify(value);
  return { variable, given: shown, expected: issue.message };
}

/** Whoever names shards has to say how many there are: Discord's advice changes as the bot grows. */
function shardProblem(shardCount: number | null, lastShard: number): ConfigProblem {
  return {
    variable: 'SHARD_COUNT',
    given: shardCount === null ? 'nothing' : String(shardCount),
    expected: `at least ${lastShard + 1}, as SHARDS names shard ${lastShard}; the same in every process`,
  };
}

function nonEmpty(value: string | undefined): string | undefined {
  const trimmed = value?.trim();
  return trimmed === '' ? undefined : trimmed;
}

/** Those that are probably misspelt; they stand however wrong the rest is. */
export function readUnread(environment: Environment): readonly UnreadVariable[] {
  return unreadVariables(Object.keys(environment), VARIABLE_NAMES);
}
