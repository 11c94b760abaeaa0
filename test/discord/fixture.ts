import { Writable } from 'node:stream';
import { expect, onTestFinished } from 'vitest';
import { startBot, type Bot, type BotOptions } from '../../src/discord/bot.ts';
import { createLibrary } from '../../src/library/articles-library.ts';
import { createQuestionLimits } from '../../src/library/rate-limits.ts';
import type { Library } from '../../src/library/library.ts';
import type { Store } from '../../src/library/store/store.ts';
import { createLogger } from '../../src/logging.ts';
import type { StandIn } from '../../src/playground/stand-in.ts';
import { textDisplays } from '../../src/playground/rules/component-tree.ts';
import { buttonsOf } from '../../src/playground/world/controls.ts';
import type { Message } from '../../src/playground/world/message.ts';
import { newsroom } from '../../src/playground/world/newsroom.ts';
import { startTestStandIn } from '../playground/start-test-stand-in.ts';
import { bridge, library } from './articles.ts';
import { pingingRequests } from './pinging-requests.ts';
import { testCuration, testStore } from './test-store.ts';

/** The smallest picture: what is drawn is told apart in other tests. */
const ONE_PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The text of a message as it is read, without its emphasis. */
export function textOf(message: Pick<Message, 'components'>): string {
  return textDisplays(message).join('\n').replaceAll('**', '');
}

/** Custom id of the button with that label. */
export function buttonId(message: Message, label: string): string {
  const labels = buttonsOf(message).map((button) => ('label' in button ? button.label : undefined));
  const button = buttonsOf(message)[labels.indexOf(label)];
  if (button === undefined) throw new Error(`no button "${label}" among ${labels.join(', ')}`);
  return button.custom_id;
}

/** A promise and the function that resolves it. */
export function gate<T>() {
  let open: (value: T) => void = () => undefined;
  const opened = new Promise<T>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** A library of `bridge` and `library`, made anew so that a test may change it. */
export function testLibrary() {
  return createLibrary([bridge, library]);
}

/** The same articles for everybody of a server. */
export function librariesOf(
  libraryFor: (server: string | null) => Library | Promise<Library>,
): BotOptions['libraries'] {
  return { for: async ({ server }) => libraryFor(server) };
}

interface TestBotOptions extends Partial<Omit<BotOptions, 'store'>> {
  readonly standIn?: StandIn;
  readonly store?: Store;
  /** The articles of a server, or of nobody's, where they are the same for all its members. */
  readonly libraryFor?: (server: string | null) => Library | Promise<Library>;
  readonly waits?: boolean;
}

/**
 * Starts the real bot at a stand-in, of its own unless one is given; both stop when the test ends, which fails if the bot wrote a
 * message that could ping. With `waits: false`, its commands may not be there yet.
 */
export async function startTestBot(options: TestBotOptions = {}) {
  const { standIn = await startTestStandIn(), store = await testStore(), waits = true, libraryFor, ...given } = options;
  const { curation = testCuration(store) } = given;
  const lines: string[] = [];
  const output = new Writable({
    write(line, _encoding, done) {
      lines.push(String(line));
      done();
    },
  });
  const articles = testLibrary();
  const started = await startBot({
    token: standIn.token,
    api: standIn.apiUrl,
    deploy: true,
    libraries: librariesOf(libraryFor ?? (() => articles)),
    store,
    curation,
    limits: createQuestionLimits({ perMember: 0, perServer: 0 }),
    drawChart: () => Promise.resolve({ png: ONE_PIXEL, alt: 'A chart' }),
    log: createLogger({ level: 'info', format: 'json', secrets: [standIn.token], output }),
    ...given,
  });
  if (!started.ok) throw new Error(JSON.stringify(started.failure));
  const bot: Bot = started.bot;
  onTestFinished(() => {
    expect(pingingRequests(standIn)).toEqual([]);
  });
  onTestFinished(() => bot.close());
  if (waits) await bot.deployed;
  const { noor, sam, mila } = newsroom.people;
  return {
    standIn,
    bot,
    /** What was logged, a JSON object a line. */
    lines,
    articles,
    store,
    curation,
    /** Speaks Dutch. */
    noor: standIn.as(noor),
    /** Speaks English and has the bot for himself too. */
    sam: standIn.as(sam),
    /** Speaks Dutch and moderates. */
    mila: standIn.as(mila),
  };
}
