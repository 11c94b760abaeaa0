import { onTestFinished } from 'vitest';
import type { BotSide } from '../../../src/playground/site/bot-side.ts';
import { startSite, type SiteOptions } from '../../../src/playground/site/site.ts';
import { demo } from '../../../src/playground/world/demo.ts';
import { startTestStandIn } from '../start-test-stand-in.ts';
import { smallPage } from './page-dir.ts';

/** A bot that has nothing to tell beside the chat. */
const SILENT: BotSide = {
  explain: () => Promise.resolve(null),
  articles: () => Promise.resolve([]),
  onArticlesChanged: () => () => undefined,
  shelve: () => Promise.resolve({ ok: false, problem: 'nothing is kept here' }),
};

/** The page of a stand-in without a bot, for one test. */
export async function pageSite(options: Partial<SiteOptions> = {}) {
  const standIn = await startTestStandIn({ world: demo.setting });
  const site = await startSite({
    standIn,
    bot: SILENT,
    pageDir: smallPage(),
    host: '127.0.0.1',
    port: 0,
    guild: demo.guild,
    played: [
      { person: demo.member, part: 'member' },
      { person: demo.moderator, part: 'moderator' },
    ],
    examples: { command: 'ask', option: 'question', questions: { nl: [], 'en-GB': [] } },
    onTrouble: (error) => {
      throw error;
    },
    ...options,
  });
  onTestFinished(() => site.close());
  return { standIn, url: site.url, port: Number(new URL(site.url).port) };
}
