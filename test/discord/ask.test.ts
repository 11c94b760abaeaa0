import { expect, test } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { newsroom } from '../../src/playground/world/newsroom.ts';
import { buttonsOf } from '../../src/playground/world/controls.ts';
import { isEphemeral } from '../../src/playground/world/message.ts';
import { buttonId, textOf, startTestBot, testLibrary } from './fixture.ts';

test('/ask answers for everyone in the channel, with the passage word for word', async () => {
  const { noor, sam } = await startTestBot();
  const { message } = await noor.slash('vraag', { vraag: 'Wat kost de brug?' }).answered();
  expect(textOf(message)).toContain('De brug kost twaalf miljoen euro.');
  expect(sam.messages).toContainEqual(message);
});

test('the bot speaks the asker’s language, the quotation stays in the article’s', async () => {
  const { noor, sam } = await startTestBot();
  const dutch = await noor.slash('vraag', { vraag: 'Wat kost de brug?' }).answered();
  const english = await sam.slash('ask', { question: 'Wat kost de brug?' }).answered();
  expect(buttonId(dutch.message, 'Verwijder')).toBeDefined();
  expect(buttonId(english.message, 'Remove')).toBeDefined();
  expect(textOf(english.message)).toContain('De brug kost twaalf miljoen euro.');
});

test('asked in private, the answer is for the asker alone', async () => {
  const { noor, sam } = await startTestBot();
  const { message } = await noor.slash('vraag', { vraag: 'Wat kost de brug?', privé: true }).answered();
  expect(isEphemeral(message)).toBe(true);
  expect(sam.messages).toEqual([]);
});

test('a question that is declined is told to the asker alone, with questions that can be asked', async () => {
  const { noor, sam } = await startTestBot();
  const { message } = await noor.slash('vraag', { vraag: 'Wat wordt het weer morgen?' }).answered();
  expect(isEphemeral(message)).toBe(true);
  expect(sam.messages).toEqual([]);

  const answer = await noor.press(message, buttonId(message, 'Wat kost de brug?')).answered();
  expect(textOf(answer.message)).toContain('De brug kost twaalf miljoen euro.');
  expect(isEphemeral(answer.message)).toBe(true);
});

test('an uncertain answer is shown to whom the asker chose', async () => {
  const articles = testLibrary();
  const unsure: Library = {
    ...articles,
    ask(question) {
      const answer = articles.ask(question);
      if (answer.kind !== 'answered') throw new Error('the test needs an answer to make uncertain');
      return { ...answer, kind: 'unsure', nearest: answer.quotations[0] };
    },
  };
  const { noor } = await startTestBot({ libraryFor: () => unsure });
  const open = await noor.slash('vraag', { vraag: 'Wat kost de brug?' }).answered();
  const hidden = await noor.slash('vraag', { vraag: 'Wat kost de brug?', privé: true }).answered();
  expect([isEphemeral(open.message), isEphemeral(hidden.message)]).toEqual([false, true]);
});

test('one article can be asked, by what was offered or by how its title begins', async () => {
  const { sam } = await startTestBot();
  const question = 'When is it open?';
  for (const article of ['library-hours', 'The town library stays open on Sundays', 'THE TÓWN']) {
    const { message } = await sam.slash('ask', { question, article }).answered();
    expect(textOf(message), article).toContain('The library opens at nine in the morning.');
  }
});

test('an article that nobody has heard of is told to the asker alone', async () => {
  const { sam } = await startTestBot();
  const { message } = await sam.slash('ask', { question: 'When?', article: 'Moby Dick' }).answered();
  expect(textOf(message)).toContain('Moby Dick');
  expect(isEphemeral(message)).toBe(true);
});

test.each([
  ['spaces', '   '],
  ['joiners', '\u200b\u200d'],
  ['Braille cells without dots', '\u2800\u2800'],
  ['marks of direction', '\u202e \u2066'],
  ['fillers', '\u3164\u115f'],
])('a question of nothing but %s gets a clear line', async (_what, question) => {
  const { sam } = await startTestBot();
  const { message } = await sam.slash('ask', { question }).answered();
  expect(textOf(message)).toContain('What would you like to know?');
  expect(isEphemeral(message)).toBe(true);
});

test('a question that looks like the id of a button is a question like any other', async () => {
  const { sam } = await startTestBot();
  const { message } = await sam.slash('ask', { question: '1h1:abcdef:brug' }).answered();
  expect(textOf(message)).toContain('The articles don’t answer that.');
});

test('what a member types pings nobody', async () => {
  const { noor } = await startTestBot();
  const question = `Wat kost de brug, @everyone <@${newsroom.people.sam.id}> <@&410000000000000001>?`;
  const { message } = await noor.slash('vraag', { vraag: question }).answered();
  expect(message.pings).toEqual({ users: [], roles: [], everyone: false });
});

test('an error of ours is a friendly line with a reference that stands in the log, and nothing else', async () => {
  const fault = () => {
    throw new Error('secret of the machine room');
  };
  const { sam, lines } = await startTestBot({ libraryFor: fault });
  const { message } = await sam.slash('ask', { question: 'When is the library open?' }).answered();
  expect(isEphemeral(message)).toBe(true);
  expect(textOf(message)).not.toContain('machine room');
  const [, reference = 'none'] = /`([0-9a-f]{8})`/.exec(textOf(message)) ?? [];
  const [logged = ''] = lines.filter((line) => line.includes(reference));
  expect(logged).toContain('secret of the machine room');
  expect(logged).not.toContain('When is the library open?');
});

test('what is asked is answered once, though Discord delivers the event twice', async () => {
  const { noor, standIn } = await startTestBot();
  const first = noor.slash('vraag', { vraag: 'Wat kost de brug?' });
  standIn.gateway.repeatLast('INTERACTION_CREATE');
  await first.answered();
  // The next answer comes after whatever the repeated event would have caused.
  await noor.slash('help').answered();
  const callbacks = standIn.log.entries.filter((entry) => entry.kind === 'request' && entry.path.includes('/callback'));
  expect(callbacks).toHaveLength(2);
});

test('a declined question offers three others, also when none resembles it', async () => {
  const { sam } = await startTestBot();
  const { message } = await sam.slash('ask', { question: 'Will it rain tomorrow?' }).answered();
  expect(buttonsOf(message).map((button) => ('label' in button ? button.label : ''))).toEqual(
    expect.arrayContaining(['When is the library open?', 'Wat kost de brug?', 'Wie mag over de brug?']),
  );
});
