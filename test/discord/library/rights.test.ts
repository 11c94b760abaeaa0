import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/library/store/server-settings.ts';
import { ClientRefusal } from '../../../src/playground/commands/client-refusal.ts';
import { isEphemeral, type Message } from '../../../src/playground/world/message.ts';
import { newsroom } from '../../../src/playground/world/newsroom.ts';
import { buttonId, textOf } from '../fixture.ts';
import { answer, shows, startLibraryBot } from './newsroom-library.ts';

const POOL =
  '---\ntitle: Het zwembad\nlanguage: nl\n---\n\n## Hoe laat opent het zwembad?\n\nHet zwembad opent om zeven uur in de ochtend.\n';
const file = { bestand: { name: 'zwembad.md', bytes: POOL } };
const { home, neighbour } = newsroom.guilds;
const REFUSED = /Dat kan alleen wie deze server mag beheren of er de curatorrol heeft\./;

type LibraryBot = Awaited<ReturnType<typeof startLibraryBot>>;

/** A message of somebody else's with the same buttons: as if its custom ids had been found out. */
function stolen({ standIn }: LibraryBot, message: Message, channelId = message.channelId): Message {
  const copy = { ...message, channelId, onlyFor: null };
  standIn.world.put(copy);
  return copy;
}

test('members do not even see the command; nor do curators until the server allows it them', async () => {
  const { noor, joris } = await startLibraryBot();
  expect(() => noor.slash('bibliotheek lijst')).toThrow(ClientRefusal);
  expect(() => joris.slash('bibliotheek lijst')).toThrow(ClientRefusal);
});

test('whoever is shown the command without the right is refused', async () => {
  const { noor, standIn } = await startLibraryBot();
  standIn.commands.allowRole(home.id, 'library', newsroom.roles.readers.id);
  for (const name of ['toevoegen', 'lijst', 'logboek', 'vernieuwen']) {
    const { message } = await noor.slash(`bibliotheek ${name}`).answered();
    expect(textOf(message), name).toMatch(REFUSED);
    expect(isEphemeral(message), name).toBe(true);
  }
  const choices = await noor.autocomplete('bibliotheek bewerken', { artikel: '' }, 'artikel').answered();
  expect(choices.choices).toEqual([]);
});

test('a curator with the server’s role curates, until the role is another', async () => {
  const { joris, store, standIn } = await startLibraryBot();
  standIn.commands.allowRole(home.id, 'library', newsroom.roles.curator.id);
  const refused = await joris.slash('bibliotheek lijst').answered();
  expect(textOf(refused.message)).toMatch(REFUSED);
  await store.servers.setSettings(home.id, { ...DEFAULT_SETTINGS, curatorRole: newsroom.roles.curator.id }, '1', 1);
  const preview = await shows(joris.slash('bibliotheek toevoegen', file), /Concept/);
  await store.servers.setSettings(home.id, DEFAULT_SETTINGS, '1', 2);
  const late = await joris.press(preview, buttonId(preview, 'Publiceren')).answered();
  expect(late.messages.map(textOf).join()).toMatch(REFUSED);
  expect(await store.articles.facts(home.id, 'served')).toEqual([]);
});

test('a button or a form that was found out does nothing for whoever may not curate', async () => {
  const bot = await startLibraryBot();
  const { mila, noor, store } = bot;
  const preview = await shows(mila.slash('bibliotheek toevoegen', file), /Concept/);
  const { modal } = await mila.press(preview, buttonId(preview, 'Verbeteren')).answered();
  const seen = stolen(bot, preview);
  for (const label of ['Publiceren', 'Verbeteren', 'Annuleren']) {
    const { messages } = await noor.press(seen, buttonId(seen, label)).answered();
    expect(messages.map(textOf).join(), label).toMatch(REFUSED);
  }
  const sent = await noor.submit(modal, { title: 'Gestolen' }).answered();
  expect(sent.messages.map(textOf).join()).toMatch(REFUSED);
  expect(await store.articles.facts(home.id, 'served')).toEqual([]);
});

test('a draft of one server is nothing in another, and neither sees the other’s articles', async () => {
  const bot = await startLibraryBot();
  const { mila, fleur, noor, omar, store } = bot;
  const preview = await shows(mila.slash('bibliotheek toevoegen', file), /Concept/);
  const elsewhere = stolen(bot, { ...preview, id: '910000000000000001' }, neighbour.channels[0].id);
  const { messages } = await fleur.press(elsewhere, buttonId(elsewhere, 'Publiceren')).answered();
  expect(messages.map(textOf).join()).toContain('Dat concept is er niet meer');
  expect(await store.articles.facts(neighbour.id, 'served')).toEqual([]);

  await shows(mila.press(preview, buttonId(preview, 'Publiceren')), /is gepubliceerd/);
  await answer(noor, 'Hoe laat opent het zwembad?', 'zeven uur');
  const theirs = await omar.slash('ask', { question: 'Hoe laat opent het zwembad?' }).answered();
  expect(textOf(theirs.message)).not.toContain('zeven uur');
  const list = await fleur.slash('bibliotheek lijst').answered();
  expect(textOf(list.message)).toContain('nog geen eigen artikelen');
});
