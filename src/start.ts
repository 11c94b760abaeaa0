import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { catalogueOf } from './cli/catalogue/catalogue-of.ts';
import type { Catalogue } from './cli/catalogue/catalogue.ts';
import type { StartOptions } from './cli/cli-world.ts';
import { EXIT, type ExitCode } from './cli/exit-code.ts';
import { folderFailureText } from './cli/folder-failure-text.ts';
import { isInteractive } from './cli/prompt.ts';
import { writeLine, type Terminal } from './cli/terminal.ts';
import type { Config } from './config.ts';
import type { Bot } from './discord/bot.ts';
import { startFailureMessage, type StartFailure } from './discord/start-failure.ts';
import { failureExitCode, storeFailureExitCode } from './failure-exit-code.ts';
import { createSlices } from './library/slices.ts';
import { postgresqlAddress } from './library/store/postgresql/address.ts';
import { createLogger } from './logging.ts';
import type { RunPlayground } from './run-playground.ts';
import { runWithToken } from './run-with-token.ts';
import { serveKnowledge } from './serve-knowledge.ts';
import { storeFailureText } from './store-failure-text.ts';
import { unreadText } from './unread-variables.ts';

/** Then it leaves things as they are: 5 seconds are promised, of which the bot's own goodbye takes at most 4.5. */
const STOP_WITHIN_MS = 4800;

/** The built page lies beside the compiled code, wherever this runs from. */
const PAGE_DIR = fileURLToPath(new URL('../dist/page', import.meta.url));

/** How a run ended, and what its operator has to know of that. */
interface Ending {
  readonly exitCode: ExitCode;
  readonly problem: string | null;
}

/** What is to be closed at the end, in the order in which it was opened. */
type Opened = { close(): Promise<void> }[];

/** Runs the bot until `stop`: on Discord with a token, else on a stand-in of Discord with a prompt to try it. */
export async function start(
  { knowledgeDir }: StartOptions,
  config: Config,
  terminal: Terminal,
  stop: AbortSignal,
): Promise<ExitCode> {
  const opened: Opened = [];
  // It may have been told so while it was loaded.
  if (stop.aborted) return EXIT.done;
  const stopped = new Promise<Ending>((resolve) => {
    stop.addEventListener('abort', () => {
      resolve({ exitCode: EXIT.done, problem: null });
    });
  });
  try {
    const { exitCode, problem } = await Promise.race([run(knowledgeDir, config, terminal, stop, opened), stopped]);
    if (problem !== null) await writeLine(terminal.stderr, problem);
    return exitCode;
  } finally {
    await Promise.race([closeAll(opened), delay(STOP_WITHIN_MS)]);
  }
}

async function run(
  knowledgeDir: string,
  config: Config,
  terminal: Terminal,
  stop: AbortSignal,
  opened: Opened,
): Promise<Ending> {
  const log = createLogger({
    level: config.logLevel,
    format: config.logFormat,
    secrets: secretsOf(config),
    output: terminal.stderr,
  });
  if (config.unread.length > 0) {
    log.warn({ variables: config.unread.map(unreadText) }, 'these variables are not read: misspelt?');
  }

  const slices = createSlices();
  const knowledge = await serveKnowledge(knowledgeDir, log, slices);
  if (!knowledge.ok) return { exitCode: EXIT.misused, problem: folderFailureText(knowledge.failure) };
  opened.push(knowledge);
  const { operator } = knowledge;
  const { limits, discordToken: token } = config;
  const world = { operator, slices, limits, log };
  const texts = catalogueOf(terminal.locale).bot;
  const articles = knowledge.library.articles().length;

  if (token === null) return runOnStandIn(world, config.playground, articles, terminal, stop, opened);
  const onReady = async (bot: Bot): Promise<void> => {
    await writeLine(terminal.stdout, readyOnDiscord(bot, articles, texts));
  };
  const end = await runWithToken({ token, config, world, opened, onReady, stop });
  switch (end.kind) {
    case 'stopped':
      return { exitCode: EXIT.done, problem: null };
    case 'discord':
      return failed(end.failure);
    case 'port':
      return { exitCode: EXIT.misused, problem: portText(end) };
    case 'store':
      log.debug({ err: end.failure.cause }, 'the store failed');
      return {
        exitCode: storeFailureExitCode(end.failure, config.store),
        problem: storeFailureText(end.failure, config.store),
      };
    default:
      return end satisfies never;
  }
}

/** With the page, and at the terminal a prompt. */
async function runOnStandIn(
  world: RunPlayground['world'],
  { host, port }: Config['playground'],
  articles: number,
  terminal: Terminal,
  stop: AbortSignal,
  opened: Opened,
): Promise<Ending> {
  // Whoever has a token never loads the stand-in.
  const { runPlayground } = await import('./run-playground.ts');
  const { promptOnStandIn } = await import('./prompt-on-stand-in.ts');
  const texts = catalogueOf(terminal.locale).bot;
  const playground = await runPlayground({ world, pageDir: PAGE_DIR, host, port, opened });
  if (!playground.ok) return failed(playground.failure);
  const { standIn, url, ended } = playground;
  await writeLine(terminal.stdout, [ready(articles), ...texts.standIn(url)].join('\n'));
  const outcome = await promptOnStandIn(standIn, terminal, stop);
  if (outcome === 'left') return { exitCode: EXIT.done, problem: null };
  // The end of the input ends the prompt alone; the bot stays for as long as its operator wants it.
  if (isInteractive(terminal) && !stop.aborted) await writeLine(terminal.stdout, texts.promptClosed);
  return failed(await ended);
}

function secretsOf({ discordToken, store }: Config): readonly string[] {
  const ofStore = store.kind === 'postgresql' ? [store.url, ...postgresqlAddress(store.url).secrets] : [];
  return discordToken === null ? ofStore : [discordToken, ...ofStore];
}

function failed(failure: StartFailure): Ending {
  return { exitCode: failureExitCode(failure), problem: startFailureMessage(failure) };
}

function portText({ port, code }: { readonly port: number; readonly code: string }): string {
  return `STATUS_PORT: port ${port} cannot be listened on (${code}). Name another.`;
}

async function closeAll(opened: Opened): Promise<void> {
  for (const part of opened.toReversed()) await part.close();
}

/** In English whatever the language: scripts wait for it. */
function ready(articles: number): string {
  return `Vraagbaak is ready. Articles: ${articles}.`;
}

function readyOnDiscord({ invite, userInstall }: Bot, articles: number, { links }: Catalogue['bot']): string {
  const width = Math.max(links.server.length, links.account.length);
  return [
    ready(articles),
    `${links.server.padEnd(width)}  ${invite}`,
    `${links.account.padEnd(width)}  ${userInstall}`,
  ].join('\n');
}
