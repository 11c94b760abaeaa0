import { expect, test } from 'vitest';
import { newsroom } from '../../src/playground/world/newsroom.ts';
import { isEphemeral } from '../../src/playground/world/message.ts';
import { buttonId, textOf, startTestBot, testLibrary } from './fixture.ts';

const { home, elsewhere } = newsroom.guilds;
const question = { question: 'When is the library open?' };

test('a server asks its own articles; direct messages and members who brought the bot ask the operator’s', async () => {
  const asked: (string | null)[] = [];
  const articles = testLibrary();
  const libraryFor = (server: string | null) => {
    asked.push(server);
    return articles;
  };
  const { sam } = await startTestBot({ libraryFor });
  await sam.in(home.channels[1].id).slash('ask', question).answered();
  await sam.in(elsewhere.channels[0].id).slash('ask', question).answered();
  await sam.inDirectMessages().slash('ask', question).answered();
  await sam.in(newsroom.group.id).slash('ask', question).answered();
  expect(asked).toEqual([home.id, null, null, null]);
});

test('a member’s own installation answers where the bot is not, buttons and all', async () => {
  const { sam } = await startTestBot();
  const guest = sam.in(elsewhere.channels[0].id);
  const { message } = await guest.slash('ask', question).answered();
  expect(isEphemeral(message)).toBe(false);
  expect(textOf(message)).toContain('The library opens at nine in the morning.');

  const { modal } = await guest.press(message, buttonId(message, 'Follow up')).answered();
  const next = await guest.submit(modal, { question: 'When does it close on Sundays?' }).answered();
  expect(textOf(next.message)).toContain('On Sundays it closes at five in the afternoon.');

  await guest.press(message, buttonId(message, 'Remove')).answered();
  expect(guest.messages.map(({ id }) => id)).not.toContain(message.id);
});

test('paging there goes on past the five follow-ups that Discord allows', async () => {
  const { sam } = await startTestBot();
  const guest = sam.in(newsroom.group.id);
  const { message } = await guest.slash('ask', { question: 'Wat kost de brug?' }).answered();
  for (let turn = 0; turn < 7; turn += 1) {
    const [current] = guest.messages;
    if (current === undefined) throw new Error('the answer is gone');
    const label = turn % 2 === 0 ? 'More passages' : 'Back to the answer';
    const turned = await guest.press(current, buttonId(current, label)).answered();
    expect(turned.message.id).toBe(message.id);
  }
});
