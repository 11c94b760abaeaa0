import { expect, onTestFinished, test } from 'vitest';
import type { ShownMessage } from '../src/playground/protocol/shown-message.ts';
import { knowledgeDir, BRIDGE } from './cli/knowledge-dir.ts';
import { startPlayground } from './playground/start-playground.ts';
import { connectPage, type PageClient } from './playground/site/page-client.ts';
import { smallPage } from './playground/site/page-dir.ts';

async function atThePage(): Promise<{
  readonly page: PageClient;
  be: (part: 'member' | 'moderator') => Promise<void>;
}> {
  const { url } = await startPlayground(knowledgeDir({ 'bridge.md': BRIDGE }), smallPage());
  const page = await connectPage(url);
  const { played, channels } = page.place;
  const be = async (part: 'member' | 'moderator'): Promise<void> => {
    const person = played.find((each) => each.part === part)?.id ?? '';
    await page.do({ do: 'be', person, language: 'en-GB', channel: channels[0]?.id ?? '' });
  };
  await be('member');
  return { page, be };
}

/** What it says, without its marks. */
const plain = (message: ShownMessage): string => JSON.stringify(message.components).replaceAll('**', '');

const ask = (question: string) => ({ do: 'slash', command: 'ask', values: { question } }) as const;

test('the page is offered questions that the articles answer, and the bot answers them there', async () => {
  const { page } = await atThePage();
  const { command, option, questions } = page.place.examples;
  const [first = ''] = questions['en-GB'];
  expect(first).toBe('Who paid for the bridge?');
  const reply = await page.do({ do: 'slash', command, values: { [option]: first } });
  expect(reply.kind).toBe('shown');
  const { message } = await page.hears('message');
  expect(message).toMatchObject({ author: { isBot: true }, command: { name: '/ask' }, ephemeral: false });
  expect(plain(message)).toContain('The town paid for the bridge with a loan.');
});

test('a start warns of nothing', async () => {
  const warnings: string[] = [];
  const onWarning = ({ message }: Error): void => void warnings.push(message);
  process.on('warning', onWarning);
  onTestFinished(() => void process.off('warning', onWarning));
  await atThePage();
  expect(warnings).toEqual([]);
});

test('how an answer was found is told to whoever asked', async () => {
  const { page, be } = await atThePage();
  const reply = await page.do(ask('Who paid for the bridge?'));
  if (reply.kind !== 'shown') throw new Error('there is an answer');
  const explain = { do: 'explain', exchange: reply.exchange } as const;
  expect(JSON.stringify(await page.do(explain))).toContain('How this was found');
  await be('moderator');
  expect(await page.do(explain)).toEqual({ kind: 'misunderstood' });
  const help = await page.do({ do: 'slash', command: 'help', values: {} });
  if (help.kind !== 'shown') throw new Error('there is help');
  expect(await page.do({ do: 'explain', exchange: help.exchange })).toEqual({ kind: 'explanation', explained: null });
});

test('a dropped file becomes an article of this server, which can be asked at once', async () => {
  const { page } = await atThePage();
  expect((await page.hears('shelf')).articles).toMatchObject([{ slug: 'bridge', of: 'operator' }]);
  const file = await page.upload(
    'pool.md',
    '# The new pool\n\nThe pool opens on the third of June.\n\nIt has four lanes.\n',
  );
  expect(await page.do({ do: 'shelve', file })).toMatchObject({
    kind: 'article',
    article: { title: 'The new pool', passages: 2, of: 'server' },
  });
  await page.hears('shelf', ({ articles }) => articles.length === 2);
  await page.do(ask('When does the pool open?'));
  await page.hears('message', ({ message }) => plain(message).includes('opens on the third of June'));
});

test('a file without an article is refused in words, in the language of who dropped it', async () => {
  const { page } = await atThePage();
  const file = await page.upload('empty.md', '');
  const reply = await page.do({ do: 'shelve', file });
  expect(reply.kind === 'no-article' ? reply.problem : null).toMatch(/\w+ \w+/);
});
