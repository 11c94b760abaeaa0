import { isIPv4 } from 'node:net';
import { z } from 'zod';

/** Levels of pino, the most talkative last. */
const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

/** `pretty` is for people, `json` (one object a line) for machines. */
const LOG_FORMATS = ['pretty', 'json'] as const;

const API_EXPECTATION = 'an https address such as https://discord.com/api (http only for a loopback address, in tests)';

const token = z
  .string()
  .refine((value) => !/\s/.test(value), 'the bot token alone, without spaces, quotation marks or "Bot " before it');

const api = z
  .string()
  .refine(isDiscordApi, API_EXPECTATION)
  .transform((address) => address.replace(/\/+$/, ''));

/** Any text will do: whether there is such a folder is for whoever opens it to find. */
const knowledgeDir = z.string().default('knowledge');

/** What each variable has to be. The default of `LOG_FORMAT` depends on where the logs go: logging.ts decides. */
const variables = z.object({
  DISCORD_TOKEN: token.optional(),
  DISCORD_API: api.default('https://discord.com/api'),
  KNOWLEDGE_DIR: knowledgeDir,
  LOG_LEVEL: z.enum(LOG_LEVELS, `one of ${LOG_LEVELS.join(', ')}`).default('info'),
  LOG_FORMAT: z.enum(LOG_FORMATS, `one of ${LOG_FORMATS.join(', ')}`).optional(),
});

/** The names of the variables that are read, as `.env.example` explains them. */
export const VARIABLE_NAMES = variables.keyof().options;

export interface Config {
  /** `null`: run on the stand-in of Discord. */
  readonly discordToken: string | null;
  /** Without a slash at its end. */
  readonly discordApi: string;
  readonly knowledgeDir: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly logFormat: (typeof LOG_FORMATS)[number] | null;
  /** Names that look like ours and are not read: a likely slip of the pen. */
  readonly unread: readonly string[];
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

/** Reads and validates the environment; an empty variable counts as not set. */
export function readConfig(environment: Environment): ConfigResult {
  const given = Object.fromEntries(VARIABLE_NAMES.map((name) => [name, nonEmpty(environment[name])]));
  const parsed = variables.safeParse(given);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.map((issue) => toProblem(issue, given)) };
  const { data } = parsed;
  return {
    ok: true,
    config: {
      discordToken: data.DISCORD_TOKEN ?? null,
      discordApi: data.DISCORD_API,
      knowledgeDir: data.KNOWLEDGE_DIR,
      logLevel: data.LOG_LEVEL,
      logFormat: data.LOG_FORMAT ?? null,
      unread: unreadNames(environment),
    },
  };
}

/** The folder with the articles; it stands however wrong the rest is, which only the bot needs. */
export function readKnowledgeDir(environment: Environment): string {
  return knowledgeDir.parse(nonEmpty(environment['KNOWLEDGE_DIR']));
}

/** All problems in one message for the operator, one a line. */
export function configMessage(problems: readonly ConfigProblem[]): string {
  const lines = problems.map(({ variable, given, expected }) => `  ${variable}: given ${given}; expected ${expected}`);
  return ['The configuration cannot be used. Mend this in the environment or in the file .env:', ...lines].join('\n');
}

function toProblem(issue: z.core.$ZodIssue, given: Environment): ConfigProblem {
  const variable = String(issue.path[0]);
  const value = given[variable] ?? '';
  const shown =
    variable === 'DISCORD_TOKEN' ? `a value of ${value.length} characters (not shown)` : JSON.stringify(value);
  return { variable, given: shown, expected: issue.message };
}

/** A token travels in every request, so it goes unencrypted to nobody but this machine. */
function isDiscordApi(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, search, hash, username } = new URL(address);
  if (search !== '' || hash !== '' || username !== '') return false;
  if (protocol === 'https:') return true;
  return protocol === 'http:' && isLoopback(hostname);
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || (isIPv4(hostname) && hostname.startsWith('127.'));
}

function nonEmpty(value: string | undefined): string | undefined {
  const trimmed = value?.trim();
  return trimmed === '' ? undefined : trimmed;
}

function unreadNames(environment: Environment): readonly string[] {
  const known: readonly string[] = VARIABLE_NAMES;
  return Object.keys(environment).filter(
    (name) => /^(DISCORD|VRAAGBAAK|KNOWLEDGE)_/.test(name) && !known.includes(name),
  );
}
