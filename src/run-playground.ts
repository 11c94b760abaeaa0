import { createBotServices, type BotServicesOptions } from './bot-services.ts';
import { startBot } from './discord/bot.ts';
import type { StartFailure } from './discord/start-failure.ts';
import type { Library } from './library/library.ts';
import { openStore } from './open-store.ts';
import { createBotSide } from './playground-bot-side.ts';
import type { PageLanguage } from './playground/protocol/place.ts';
import { startSite } from './playground/site/site.ts';
import { startStandIn, type StandIn } from './playground/stand-in.ts';
import { demo } from './playground/world/demo.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface RunPlayground {
  readonly world: Omit<BotServicesOptions, 'store' | 'api'>;
  /** Where the built page is. */
  readonly pageDir: string;
  /** Address of this machine, and port, at which the page is tried first. */
  readonly host: string;
  readonly port: number;
  /** Added to: what is to be closed at the end, in the order in which it was opened. */
  readonly opened: { close(): Promise<void> }[];
}

export type Playground =
  | {
      readonly ok: true;
      readonly standIn: StandIn;
      /** Where a browser finds the page. */
      readonly url: string;
      /** Resolves when the bot ends by itself. */
      readonly ended: Promise<StartFailure>;
    }
  | { readonly ok: false; readonly failure: StartFailure };

/** The command, and its option, that a question is put to. */
const ASK = { command: 'ask', option: 'question' } as const;

/** Starts the bot on a stand-in of Discord, with a page to try it in. What is kept there goes with it. */
export async function runPlayground({ world, pageDir, host, port, opened }: RunPlayground): Promise<Playground> {
  const folder = await temporaryFolder();
  opened.push(folder);
  const store = await openStore({ kind: 'sqlite', dir: folder.path });
  opened.push(store);
  const standIn = await startStandIn({ world: demo.setting });
  opened.push(standIn);
  const { token, apiUrl: api } = standIn;
  const services = createBotServices({ ...world, store, api });
  opened.push(services);
  const started = await startBot({ ...services, deploy: true, token, api });
  if (!started.ok) return started;
  const { bot } = started;
  opened.push(bot);
  const site = await startSite({
    standIn,
    bot: createBotSide({ services, operator: world.operator, standIn, moderator: demo.moderator.id }),
    pageDir,
    host,
    port,
    guild: demo.guild,
    played: [
      { person: demo.member, part: 'member' },
      { person: demo.moderator, part: 'moderator' },
    ],
    examples: { ...ASK, questions: exampleQuestions(world.operator.library) },
    onTrouble: (error) => {
      world.log.error({ err: error }, 'the playground’s page');
    },
  });
  opened.push(site);
  // What is typed before would find no commands.
  await bot.deployed;
  return { ok: true, standIn, url: site.url, ended: bot.ended };
}

/** Some that the articles answer, as they are offered to whoever asked in vain. */
function exampleQuestions(library: Library): Readonly<Record<PageLanguage, readonly string[]>> {
  const offered = (language: string): readonly string[] =>
    library.offer({ question: '', article: null, language }).map(({ text }) => text);
  return { nl: offered('nl'), 'en-GB': offered('en') };
}
