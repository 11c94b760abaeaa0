import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/library/store/server-settings.ts';
import type { Store } from '../../src/library/store/store.ts';
import { memberHash } from '../../src/library/member-hash.ts';
import type { Actor } from '../../src/playground/driver.ts';
import { buttonsOf } from '../../src/playground/world/controls.ts';
import { isEphemeral, type Message } from '../../src/playground/world/message.ts';
import { newsroom } from '../../src/playground/world/newsroom.ts';
import { eventually } from '../eventually.ts';
import { countedQuestions } from './counted-questions.ts';
import { buttonId, startTestBot, textOf } from './fixture.ts';
import { publish } from './stored-article.ts';

const { home } = newsroom.guilds;
const VAIN = 'Hoeveel leeuwen wonen er in de dierentuin?';

async function dataOf(store: Store, { person }: Actor) {
  return store.members.data(memberHash(await store.members.key(), person.id), person.id);
}

function labelsOf(message: Message): readonly string[] {
  return buttonsOf(message).flatMap((button) => ('label' in button ? (button.label ?? []) : []));
}

async function keepTexts(store: Store): Promise<void> {
  await store.servers.setSettings(home.id, { ...DEFAULT_SETTINGS, reports: true }, 'a moderator', 1);
}

/** Asks in vain; a question is counted once it has been answered. */
async function askInVain(store: Store, member: Actor): Promise<void> {
  const { questions } = await dataOf(store, member);
  const isDutch = member.person.locale === 'nl';
  await (isDutch ? member.slash('vraag', { vraag: VAIN }) : member.slash('ask', { question: VAIN })).answered();
  await eventually(async () => {
    expect((await dataOf(store, member)).questions).toHaveLength(questions.length + 1);
  });
}

/** Asks in vain and votes, so that something is kept. */
async function leaveTraces(store: Store, member: Actor): Promise<void> {
  await askInVain(store, member);
  const { message } = await member.slash('vraag', { vraag: 'wat kost de brug?' }).answered();
  const vote = await member.press(message, buttonId(message, 'Nuttig')).answered();
  expect(textOf(vote.message)).toContain('Bedenk je je? Stem opnieuw');
}

test('the text of a question is kept only where a server wants it, and only if it was asked in vain', async () => {
  const { noor, store, bot } = await startTestBot();
  await noor.slash('vraag', { vraag: VAIN }).answered();
  await keepTexts(store);
  await noor.slash('vraag', { vraag: 'wat kost de brug?' }).answered();
  await noor.slash('vraag', { vraag: 'Hoi!' }).answered();
  await noor.slash('vraag', { vraag: 'Wat eten pinguïns op de zuidpool?' }).answered();
  const sent = noor.send(VAIN);
  await noor.messageCommand('Zoek in artikelen', sent).answered();
  // What is counted is counted after the answer: closing waits for it.
  await bot.close();
  expect((await dataOf(store, noor)).questions).toMatchObject([{ text: 'Wat eten pinguïns op de zuidpool?' }]);
  const { answered, declined, unsure } = await countedQuestions(store, home.id);
  expect([answered, declined + unsure]).toEqual([1, 4]);
});

test('a member has one vote for a passage, the last', async () => {
  const { noor, sam, store } = await startTestBot();
  const { message } = await noor.slash('vraag', { vraag: 'wat kost de brug?' }).answered();
  for (const label of ['Nuttig', 'Niet nuttig', 'Nuttig', 'Niet nuttig']) {
    await noor.press(message, buttonId(message, label)).answered();
  }
  await sam.press(message, buttonId(message, 'Nuttig')).answered();
  expect((await store.feedback.counts(home.id, 0)).votes).toEqual({ helpful: 1, notHelpful: 1 });
});

test('a member sees what is kept, gets it as a file and erases it, in a server and in direct messages', async () => {
  const { noor, sam, store } = await startTestBot();
  await keepTexts(store);
  await leaveTraces(store, noor);
  await askInVain(store, sam);
  const { message } = await noor.slash('privacy').answered();
  expect(isEphemeral(message)).toBe(true);
  expect(textOf(message)).toContain('Nu van je bewaard: 1 vraag en 1 stem.');
  expect(textOf(message)).toContain('Deze server bewaart de tekst van vergeefse vragen 30 dagen');

  const { message: given } = await noor.press(message, buttonId(message, 'Geef me mijn gegevens')).answered();
  expect(isEphemeral(given)).toBe(true);
  const [file] = given.attachments;
  expect(JSON.parse(Buffer.from(file?.bytes ?? []).toString())).toMatchObject({
    questions: [{ server: home.id, text: VAIN, language: 'nl' }],
    votes: [{ server: home.id, slug: 'brug', helpful: true }],
    drafts: [],
    moderation: [],
  });

  const asked = await noor.press(message, buttonId(message, 'Wis mijn gegevens')).answered();
  const back = await noor.press(asked.message, buttonId(asked.message, 'Terug')).answered();
  expect(textOf(back.message)).toContain('1 vraag en 1 stem');
  const again = await noor.press(back.message, buttonId(back.message, 'Wis mijn gegevens')).answered();
  const { message: done } = await noor.press(again.message, buttonId(again.message, 'Voorgoed wissen')).answered();
  expect(textOf(done)).toContain('wat er van je bewaard was, is gewist');
  expect(await dataOf(store, noor)).toMatchObject({ questions: [], votes: [], drafts: [], deeds: [] });
  expect((await dataOf(store, sam)).questions).toHaveLength(1);
  expect(await countedQuestions(store, home.id)).toMatchObject({ answered: 1 });

  const direct = await noor.inDirectMessages().slash('privacy').answered();
  expect(textOf(direct.message)).toMatch(/Nu van je bewaard: dat je op .* je gegevens wiste\./);
  expect(labelsOf(direct.message)).toEqual(['Geef me mijn gegevens']);
  expect(textOf(direct.message)).toContain('Buiten servers');
});

test('what a moderator did is told, and their id goes from the log', async () => {
  const { mila, store } = await startTestBot();
  await store.servers.setSettings(home.id, DEFAULT_SETTINGS, mila.person.id, 1);
  const { message } = await mila.slash('privacy').answered();
  expect(textOf(message)).toContain('1 regel in logboeken van moderators');
  const asked = await mila.press(message, buttonId(message, 'Wis mijn gegevens')).answered();
  await mila.press(asked.message, buttonId(asked.message, 'Voorgoed wissen')).answered();
  expect(await store.servers.log(home.id, 5)).toMatchObject([{ action: 'settings', by: null }]);
});

test('a new text that a moderator fetched and that waits is told, given, and loses their id', async () => {
  const { mila, store } = await startTestBot();
  await publish(store, home.id, 'markt', ['De markt is op dinsdag.']);
  const source = { url: 'https://example.com', etag: null, lastModified: null, checkedAt: 1, failure: null };
  const origin = { kind: 'refresh', url: source.url } as const;
  const by = mila.person.id;
  await store.articles.noteSource(home.id, 'markt', source, { markdown: 'x', questions: '', origin, by, parser: 1 });

  const { message } = await mila.slash('privacy').answered();
  expect(textOf(message)).toContain('Nu van je bewaard: 1 nieuwe tekst die wacht.');
  const { message: given } = await mila.press(message, buttonId(message, 'Geef me mijn gegevens')).answered();
  const [file] = given.attachments;
  expect(JSON.parse(Buffer.from(file?.bytes ?? []).toString())).toMatchObject({
    waiting: [{ server: home.id, slug: 'markt', origin, at: '1970-01-01T00:00:00.001Z' }],
  });

  const asked = await mila.press(message, buttonId(message, 'Wis mijn gegevens')).answered();
  expect(textOf(asked.message)).toContain('Je Discord-id verdwijnt uit 1 nieuwe tekst die wacht.');
  await mila.press(asked.message, buttonId(asked.message, 'Voorgoed wissen')).answered();
  expect(await store.articles.find(home.id, 'markt')).toMatchObject({ pending: { by: null } });
});

test('of whom nothing is kept, nothing can be erased, by no button of earlier either', async () => {
  const { mila, noor, store } = await startTestBot();
  const none = await noor.slash('privacy').answered();
  expect(textOf(none.message)).toContain('Nu van je bewaard: niets.');
  expect(labelsOf(none.message)).toEqual([]);

  await store.servers.setSettings(home.id, DEFAULT_SETTINGS, mila.person.id, 1);
  const { message } = await mila.slash('privacy').answered();
  const { person } = mila;
  await store.members.erase(memberHash(await store.members.key(), person.id), person.id, 1);
  const late = await mila.press(message, buttonId(message, 'Wis mijn gegevens')).answered();
  expect(labelsOf(late.message)).toEqual(['Geef me mijn gegevens']);
});

test('it says what becomes of a question that a moderator takes over into an article', async () => {
  const { noor, sam } = await startTestBot();
  expect(textOf((await noor.slash('privacy').answered()).message)).toContain('Neemt een moderator zo’n vraag over');
  expect(textOf((await sam.slash('privacy').answered()).message)).toContain(
    'A moderator can take such a question over',
  );
});

test('the buttons do what they say to the presser’s own data, also after a restart', async () => {
  const first = await startTestBot();
  await keepTexts(first.store);
  await leaveTraces(first.store, first.noor);
  const { message } = await first.noor.slash('privacy').answered();
  const asked = await first.noor.press(message, buttonId(message, 'Wis mijn gegevens')).answered();
  await first.bot.close();
  const { store } = first;
  await startTestBot({ standIn: first.standIn, store });
  await first.noor.press(asked.message, buttonId(asked.message, 'Voorgoed wissen')).answered();
  expect(await dataOf(store, first.noor)).toMatchObject({ questions: [], votes: [] });
});

test('a store that cannot count breaks no answer, and is told in the log once', async () => {
  const good = await startTestBot();
  const { standIn, store } = good;
  await good.bot.close();
  const broken = { ...store, feedback: { ...store.feedback, count: () => Promise.reject(new Error('no room')) } };
  const { noor, lines, bot } = await startTestBot({ standIn, store: broken });
  for (let asked = 0; asked < 3; asked++) {
    const { message } = await noor.slash('vraag', { vraag: 'wat kost de brug?' }).answered();
    expect(textOf(message)).toContain('twaalf miljoen');
  }
  await bot.close();
  expect(lines.filter((line) => line.includes('questions cannot be counted'))).toHaveLength(1);
});
