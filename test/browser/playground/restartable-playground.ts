import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { createBotServices } from '../../../src/bot-services.ts';
import { readConfig } from '../../../src/config.ts';
import { startBot } from '../../../src/discord/bot.ts';
import { createSlices } from '../../../src/library/slices.ts';
import { createBotSide } from '../../../src/playground-bot-side.ts';
import { startSite, type Site } from '../../../src/playground/site/site.ts';
import { startStandIn } from '../../../src/playground/stand-in.ts';
import { demo } from '../../../src/playground/world/demo.ts';
import { serveKnowledge } from '../../../src/serve-knowledge.ts';
import { testStore } from '../../discord/test-store.ts';
import { builtPage } from './built-page.ts';
import { KNOWLEDGE } from './open-playground.ts';

/** The playground in parts that go and come back: the bot, and the page's server. */
export interface RestartablePlayground {
  readonly url: string;
  readonly bot: Part;
  readonly site: Part;
}

interface Part {
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** Starts all of it, for one test. */
export async function startRestartablePlayground(): Promise<RestartablePlayground> {
  const log = pino({ level: 'silent' });
  const slices = createSlices();
  const read = readConfig({});
  const knowledge = await serveKnowledge(KNOWLEDGE, log, slices);
  if (!read.ok || !knowledge.ok) throw new Error('there is a folder and nothing to configure');
  const { operator } = knowledge;
  const store = await testStore();
  const standIn = await startStandIn({ world: demo.setting });
  const { token, apiUrl: api } = standIn;
  const services = createBotServices({ store, operator, slices, limits: read.config.limits, api, log });
  const pageDir = await builtPage();
  let port = 0;

  const bot = restartable(async () => {
    const started = await startBot({ ...services, deploy: true, token, api });
    if (!started.ok) throw new Error('the stand-in lets it in');
    await started.bot.deployed;
    return started.bot;
  });
  const site = restartable(async (): Promise<Site> => {
    const opened = await startSite({
      standIn,
      bot: createBotSide({ services, operator, standIn, moderator: demo.moderator.id }),
      pageDir,
      host: '127.0.0.1',
      port,
      guild: demo.guild,
      played: [
        { person: demo.member, part: 'member' },
        { person: demo.moderator, part: 'moderator' },
      ],
      examples: { command: 'ask', option: 'question', questions: { nl: [], 'en-GB': [] } },
      onTrouble: (error) => {
        throw error;
      },
    });
    port = Number(new URL(opened.url).port);
    return opened;
  });
  onTestFinished(async () => {
    for (const part of [site, bot]) await part.stop();
    for (const part of [services, standIn, knowledge]) await part.close();
  });
  await bot.start();
  await site.start();
  return { url: `http://localhost:${port}`, bot, site };
}

function restartable(open: () => Promise<{ close(): Promise<void> }>): Part {
  let running: { close(): Promise<void> } | null = null;
  return {
    async start() {
      running = await open();
    },
    async stop() {
      await running?.close();
      running = null;
    },
  };
}
