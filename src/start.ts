import { setTimeout as delay } from 'node:timers/promises';
import { catalogueOf } from './cli/catalogue/catalogue-of.ts';
import type { Catalogue } from './cli/catalogue/catalogue.ts';
import type { StartOptions } from './cli/cli-world.ts';
import { EXIT, type ExitCode } from './cli/exit-code.ts';
import { folderFailureText } from './cli/folder-failure-text.ts';
import { isInteractive } from './cli/prompt.ts';
import { writeLine, type Terminal } from './cli/terminal.ts';
import type { Config } from './config.ts';
import { startBot, type Bot } from './discord/bot.ts';
import { startFailureMessage, type StartFailure } from './discord/start-failure.ts';
import { failureExitCode } from './failure-exit-code.ts';
import { createLogger } from './logging.ts';
import { serveKnowledge } from './serve-knowledge.ts';

/** Then it leaves things as they are: 5 seconds are promised, of which the bot's own goodbye takes at most 4.5. */
const STOP_WITHIN_MS = 4800;

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
  const stopped = new Promise<Ending>((resolve) => {
    stop.addEventListener('abort', () => {
      resolve({ exitCode: EXIT.done, problem: null });
    });
  });
  const { exitCode, problem } = await Promise.race([run(knowledgeDir, config, terminal, stop, opened), stopped]);
  if (problem !== null) await writeLine(terminal.stderr, problem);
  await Promise.race([closeAll(opened), delay(STOP_WITHIN_MS)]);
  return exitCode;
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
    secrets: config.discordToken === null ? [] : [config.discordToken],
    output: terminal.stderr,
  });
  if (config.unread.length > 0) log.warn({ variables: config.unread }, 'these variables are not read: misspelt?');

  const knowledge = await serveKnowledge(knowledgeDir, log);
  if (!knowledge.ok) return { exitCode: EXIT.misused, problem: folderFailureText(knowledge.failure) };
  opened.push(knowledge);
  const { library } = knowledge;
  const texts = catalogueOf(terminal.locale).bot;
  const options = { deploy: true, libraryFor: () => library, log };

  if (config.discordToken !== null) {
    const started = await startBot({ ...options, token: config.discordToken, api: config.discordApi });
    if (!started.ok) return failed(started.failure);
    opened.push(started.bot);
    await writeLine(terminal.stdout, readyOnDiscord(started.bot, library.articles().length, texts));
    return failed(await started.bot.ended);
  }

  // Whoever has a token never loads the stand-in.
  const { startStandIn } = await import('./playground/stand-in.ts');
  const { promptOnStandIn } = await import('./prompt-on-stand-in.ts');
  const standIn = await startStandIn();
  opened.push(standIn);
  const started = await startBot({ ...options, token: standIn.token, api: standIn.apiUrl });
  if (!started.ok) return failed(started.failure);
  opened.push(started.bot);
  // The prompt offers what is deployed.
  await started.bot.deployed;
  // What is typed before would find no commands.
  await started.bot.deployed;
  await writeLine(terminal.stdout, [ready(library.articles().length), ...texts.standIn].join('\n'));
  const outcome = await promptOnStandIn(standIn, terminal, stop);
  if (outcome === 'left') return { exitCode: EXIT.done, problem: null };
  // The end of the input ends the prompt alone; the bot stays for as long as its operator wants it.
  if (isInteractive(terminal) && !stop.aborted) await writeLine(terminal.stdout, texts.promptClosed);
  return failed(await started.bot.ended);
}

function failed(failure: StartFailure): Ending {
  return { exitCode: failureExitCode(failure), problem: startFailureMessage(failure) };
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
