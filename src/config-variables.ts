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
const folder = z.string();

const database = z
  .string()
  .refine(isPostgresql, 'an address such as postgresql://user:password@host:5432/database, or nothing for SQLite');

/** `0`, `0,2` or `0-3`, each number once, in order. */
const shards = z
  .string()
  .regex(/^\d{1,5}(?:-\d{1,5})?(?:,\d{1,5}(?:-\d{1,5})?)*$/, 'numbers of shards, counted from 0, such as 0-3 or 0,2')
  .transform(shardNumbers)
  .refine((numbers) => numbers.length > 0, 'ranges from low to high, such as 0-3');

const ports = z
  .string()
  .regex(/^\d{1,5}(?:,\d{1,5})*$/, 'numbers of ports, such as 8080 or 8080,8443')
  .transform((list) => list.split(',').map(Number))
  .refine((numbers) => numbers.every(isPort), 'ports from 1 to 65535');

function count(least: number, most: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/, `a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `a whole number from ${least} to ${most}`);
}

/** What each variable has to be. The default of `LOG_FORMAT` depends on where the logs go: logging.ts decides. */
export const variables = z.object({
  DISCORD_TOKEN: token.optional(),
  DISCORD_API: api.default('https://discord.com/api'),
  KNOWLEDGE_DIR: folder.default('knowledge'),
  DATA_DIR: folder.default('data'),
  DATABASE_URL: database.optional(),
  SHARDS: shards.optional(),
  SHARD_COUNT: count(1, 16_384).optional(),
  STATUS_PORT: count(1, 65_535).optional(),
  PLAYGROUND_HOST: z.string().default('127.0.0.1'),
  PLAYGROUND_PORT: count(0, 65_535).default(3000),
  ARTICLES_PER_SERVER: count(1, 100_000).default(200),
  MEGABYTES_PER_SERVER: count(1, 100_000).default(20),
  QUESTIONS_PER_MEMBER: count(1, 10_000).default(10),
  QUESTIONS_PER_SERVER: count(1, 100_000).default(120),
  FETCHES_PER_SERVER: count(1, 1000).default(6),
  FETCH_PORTS: ports.optional(),
  INDEX_MEGABYTES: count(16, 1_000_000).default(512),
  LOG_LEVEL: z.enum(LOG_LEVELS, `one of ${LOG_LEVELS.join(', ')}`).default('info'),
  LOG_FORMAT: z.enum(LOG_FORMATS, `one of ${LOG_FORMATS.join(', ')}`).optional(),
});

/** Variables whose values are shown to nobody. */
export const SECRET_VARIABLES: ReadonlySet<string> = new Set(['DISCORD_TOKEN', 'DATABASE_URL']);

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

function isPostgresql(address: string): boolean {
  return URL.canParse(address) && /^postgres(ql)?:$/.test(new URL(address).protocol);
}

function isPort(port: number): boolean {
  return port >= 1 && port <= 65_535;
}

function shardNumbers(list: string): readonly number[] {
  const numbers = list.split(',').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  });
  return [...new Set(numbers)].sort((a, b) => a - b);
}
