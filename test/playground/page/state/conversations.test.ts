import { expect, test } from 'vitest';
import { Conversations } from '../../../../src/playground/page/state/conversations.ts';
import type { ShownMessage } from '../../../../src/playground/protocol/shown-message.ts';

const message = (id: string, content = '', channelId = 'c'): ShownMessage => ({
  id,
  channelId,
  content,
  author: { id: 'p', name: 'Noor', isBot: false },
  components: [],
  files: [],
  ephemeral: true,
  thinking: false,
  createdAt: 0,
  edited: false,
  replyTo: null,
  command: null,
});

const texts = (conversations: Conversations, channel = 'c') => conversations.in(channel).map(({ content }) => content);

test('a changed message stays where it was', () => {
  const conversations = new Conversations();
  for (const each of [message('1', 'a'), message('2', 'b'), message('1', 'A')]) conversations.put(each);
  expect(texts(conversations)).toEqual(['A', 'b']);
});

test('channels are apart', () => {
  const conversations = new Conversations();
  conversations.replace([message('1', 'here'), message('2', 'there', 'd')]);
  expect([texts(conversations), texts(conversations, 'd'), texts(conversations, 'e')]).toEqual([
    ['here'],
    ['there'],
    [],
  ]);
});

test('what was dismissed does not come back when the bot changes it', () => {
  const conversations = new Conversations();
  conversations.put(message('1', 'secret'));
  conversations.dismiss(message('1'));
  conversations.put(message('1', 'changed'));
  expect(texts(conversations)).toEqual([]);
});

test('what is told anew takes the place of all, and what was taken away is gone', () => {
  const conversations = new Conversations();
  conversations.put(message('1', 'old'));
  conversations.replace([message('2', 'new'), message('3', 'newer')]);
  conversations.remove('c', '2');
  expect(texts(conversations)).toEqual(['newer']);
});
