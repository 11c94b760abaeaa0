import { Writable } from 'node:stream';
import { expect, onTestFinished } from 'vitest';
import { startBot, type Bot, type BotOptions } from '../../src/discord/bot.ts';
import { createLibrary } from '../../src/library/articles-library.ts';
import { createLogger } from '../../src/logging.ts';
import type { StandIn } from '../../src/playground/stand-in.ts';
import { textDisplays } from '../../src/playground/rules/component-tree.ts';
import { buttonsOf } from '../../src/playground/world/controls.ts';
import type { Message } from '../../src/playground/world/message.ts';
import { newsroom } from '../../src/playground/world/newsroom.ts';
import { startTestStandIn } from '../playground/start-test-stand-in.ts';
import { bridge, library } from './articles.ts';
import { pingingRequests } from './pinging-requests.ts';

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

/**
 * Starts the real bot at a stand-in, of its own unless one is given; both stop when the test ends, which fails if the bot wrote a
 * message that could ping. With `waits: false`, its commands may not be there yet.
 */
export async function startTestBot(
  options: Partial<BotOptions> & { readonly standIn?: StandIn; readonly waits?: boolean } = {},
) {
  const { standIn = await startTestStandIn(), waits = true, ...given } = options;
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
    libraryFor: () => articles,
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
    /** Speaks Dutch. */
    noor: standIn.as(noor),
    /** Speaks English and has the bot for himself too. */
    sam: standIn.as(sam),
    /** Speaks Dutch and moderates. */
    mila: standIn.as(mila),
  };
}
