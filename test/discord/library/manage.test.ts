import { expect, test } from 'vitest';
import { EVERYONE } from '../../../src/library/store/stored-article.ts';
import type { ModalValues } from '../../../src/playground/interactions/fill-modal.ts';
import { isEphemeral, type Message } from '../../../src/playground/world/message.ts';
import { newsroom } from '../../../src/playground/world/newsroom.ts';
import { eventually } from '../../eventually.ts';
import { buttonId, textOf } from '../fixture.ts';
import { answer, option, shows, startLibraryBot } from './newsroom-library.ts';

const POOL =
  '---\ntitle: Het zwembad\nlanguage: nl\n---\n\n## Hoe laat opent het zwembad?\n\nHet zwembad opent om zeven uur in de ochtend.\n';
const opens = { vraag: 'Hoe laat opent het zwembad?' };
const { home } = newsroom.guilds;

type LibraryBot = Awaited<ReturnType<typeof startLibraryBot>>;

async function addPool({ mila }: LibraryBot): Promise<Message> {
  const file = { name: 'zwembad.md', bytes: POOL };
  const preview = await shows(mila.slash('bibliotheek toevoegen', { bestand: file }), /Concept/);
  return shows(mila.press(preview, buttonId(preview, 'Publiceren')), /is gepubliceerd/);
}

const OPENS = 'Het zwembad opent om zeven uur';

/** Whether members are answered from the article, once that is so. */
async function answers({ noor }: LibraryBot, wanted: boolean): Promise<void> {
  await eventually(async () => {
    const { message } = await noor.slash('vraag', opens).answered();
    expect(textOf(message).includes(OPENS)).toBe(wanted);
  });
}

test('the list shows the server’s own articles, and opens one', async () => {
  const bot = await startLibraryBot();
  await addPool(bot);
  const { message: list } = await bot.mila.slash('bibliotheek lijst').answered();
  expect(isEphemeral(list)).toBe(true);
  expect(textOf(list)).toContain('Het zwembad');
  expect(textOf(list)).not.toContain('De nieuwe brug');
  const card = await shows(bot.mila.select(list, ...choosing(list, 'Het zwembad')), /Iedereen in deze server/);
  expect(card.id).toBe(list.id);
  expect(textOf(card)).toContain('versie 1');
});

test('title and audience are edited in one form; whoever may not see the article gets nothing of it', async () => {
  const bot = await startLibraryBot();
  const { mila, noor, sam } = bot;
  await addPool(bot);
  const { modal } = await mila.slash('bibliotheek bewerken', { artikel: 'zwembad' }).answered();
  const edited = { title: 'Zwembad De Vecht', language: 'Nederlands', roles: [newsroom.roles.readers.id] };
  const saved = await shows(mila.submit(modal, edited), /Opgeslagen/);
  expect(textOf(saved)).toContain('Zwembad De Vecht');
  expect(textOf(saved)).toContain(`<@&${newsroom.roles.readers.id}>`);

  await eventually(async () => {
    const reader = await noor.slash('vraag', opens).answered();
    expect(textOf(reader.message)).toContain(OPENS);
    expect(isEphemeral(reader.message)).toBe(true);
  });
  const summary = await noor.slash('samenvatting', { artikel: 'Zwembad' }).answered();
  expect(isEphemeral(summary.message)).toBe(true);
  const other = await sam.slash('ask', { question: opens.vraag }).answered();
  expect(textOf(other.message)).not.toContain('zeven uur');
  const choices = await sam.autocomplete('ask', { article: 'zwem' }, 'article').answered();
  expect(choices.choices).toEqual([]);
  // Moderators manage also what they could not ask.
  const own = await mila.autocomplete('bibliotheek bewerken', { artikel: 'zwem' }, 'artikel').answered();
  expect(own.choices?.map(({ name }) => name)).toEqual(['Zwembad De Vecht']);
});

test('a form that is older than what it shows does not undo what somebody else chose', async () => {
  const bot = await startLibraryBot();
  const { mila, store } = bot;
  await addPool(bot);
  const { modal: old } = await mila.slash('bibliotheek bewerken', { artikel: 'zwembad' }).answered();
  const { modal } = await mila.slash('bibliotheek bewerken', { artikel: 'zwembad' }).answered();
  await shows(mila.submit(modal, { roles: [newsroom.roles.readers.id] }), /Opgeslagen/);
  const late = await mila.submit(old, { title: 'Zwembad De Vecht' }).answered();
  expect(late.messages.map(textOf).join()).toContain('Iemand anders heeft dat artikel net gewijzigd');
  const [article] = await store.articles.facts(home.id, 'served');
  expect(article).toMatchObject({ version: { number: 1 }, audience: { roles: [newsroom.roles.readers.id] } });
});

test('of a form with something impossible in it, nothing is saved; of one that is sound, all', async () => {
  const { mila, store, ...bot } = await startLibraryBot();
  await addPool({ mila, store, ...bot });
  const { modal } = await mila.slash('bibliotheek bewerken', { artikel: 'zwembad' }).answered();
  const roles = [newsroom.roles.readers.id];
  const wrong = await mila.submit(modal, { title: 'Zwembad De Vecht', language: '12', roles }).answered();
  expect(wrong.messages.map(textOf).join()).toContain('12');
  const [untouched] = await store.articles.facts(home.id, 'served');
  expect(untouched).toMatchObject({ version: { number: 1 }, audience: EVERYONE });
  expect(await store.servers.log(home.id, 10)).toHaveLength(1);

  const { modal: again } = await mila.slash('bibliotheek bewerken', { artikel: 'zwembad' }).answered();
  await shows(mila.submit(again, { title: 'Zwembad De Vecht', roles }), /Opgeslagen/);
  const [saved] = await store.articles.facts(home.id, 'served');
  expect(saved).toMatchObject({ version: { number: 2 }, audience: { roles } });
  const deeds = await store.servers.log(home.id, 10);
  expect(deeds.map(({ action }) => action).sort()).toEqual(['add', 'audience', 'edit']);
});

test('a form that comes back without what an article was kept to opens it only once that is said to be meant', async () => {
  const bot = await startLibraryBot();
  const { mila, store } = bot;
  await addPool(bot);
  const [, questions] = home.channels;
  const roles = [newsroom.roles.readers.id];
  const audience = async () => (await store.articles.facts(home.id, 'served'))[0]?.audience;
  const edited = async (change: ModalValues): Promise<Message> => {
    const { modal } = await mila.slash('bibliotheek bewerken', { artikel: 'zwembad' }).answered();
    return (await mila.submit(modal, change).answered()).message;
  };
  await edited({ channels: [questions.id], roles });
  const asked = await edited({ title: 'Zwembad De Vecht', channels: [questions.id], roles: [] });
  expect(textOf(asked)).toMatch(/Zwembad De Vecht[^]*Nu\nAlleen voor mensen[^]*Straks\nAlleen in[^]*Klopt dat\?/);
  expect(await audience()).toEqual({ channels: [questions.id], roles });

  const kept = await mila.press(asked, buttonId(asked, 'Nee, laat het zo')).answered();
  expect(textOf(kept.message)).toContain('Alleen voor mensen');
  const again = await edited({ channels: [], roles: [] });
  const other = await edited({ channels: [], roles: [] });
  const opened = await mila.press(again, buttonId(again, 'Ja, stel het open')).answered();
  expect(textOf(opened.message)).toContain('Iedereen in deze server');
  expect(await audience()).toEqual(EVERYONE);
  // Another that asks the same is about an article that is no longer as it was.
  const late = await mila.press(other, buttonId(other, 'Ja, stel het open')).answered();
  expect(late.messages.map(textOf).join()).toContain('net gewijzigd');
});

test('what a menu has no room to show stays as it was', async () => {
  const bot = await startLibraryBot();
  const { mila, store } = bot;
  await addPool(bot);
  const channels = Array.from({ length: 27 }, (_, at) => `5100000000000009${at + 10}`);
  await store.articles.setAudience(home.id, 'het-zwembad', { channels, roles: [] }, null, Date.now());
  const { modal } = await mila.slash('bibliotheek bewerken', { artikel: 'zwembad' }).answered();
  await shows(mila.submit(modal, { title: 'Zwembad De Vecht', channels: [home.channels[0].id] }), /Opgeslagen/);
  const [saved] = await store.articles.facts(home.id, 'served');
  expect(saved?.audience.channels).toEqual([home.channels[0].id, ...channels.slice(25)]);
});

test('an article kept to a channel is answered in the open there and in its threads, and not elsewhere', async () => {
  const bot = await startLibraryBot();
  const { mila, noor, standIn } = bot;
  await addPool(bot);
  const [, questions] = home.channels;
  const { modal } = await mila.slash('bibliotheek bewerken', { artikel: 'zwembad' }).answered();
  await shows(mila.submit(modal, { channels: [questions.id] }), /Opgeslagen/);
  const thread = standIn.world.openThread(questions.id, 'zwemmen');
  for (const place of [questions.id, thread.id]) {
    const message = await answer(noor.in(place), opens.vraag, OPENS);
    expect(isEphemeral(message)).toBe(false);
  }
  await answers(bot, false);
});

test('an article is removed, brought back at once, and brought back later', async () => {
  const bot = await startLibraryBot();
  const { mila } = bot;
  await addPool(bot);
  await answers(bot, true);
  const { message: removed } = await mila.slash('bibliotheek verwijderen', { artikel: 'Het zwembad' }).answered();
  expect(textOf(removed)).toContain('is verwijderd');
  await answers(bot, false);
  await shows(mila.press(removed, buttonId(removed, 'Ongedaan maken')), /is terug/);
  await answers(bot, true);

  await mila.slash('bibliotheek verwijderen', { artikel: 'Het zwembad' }).answered();
  const { message: list } = await mila.slash('bibliotheek lijst').answered();
  const gone = await shows(mila.press(list, buttonId(list, 'Verwijderde artikelen')), /Verwijderde artikelen/);
  expect(textOf(gone)).toContain('Het zwembad');
  await shows(mila.select(gone, ...choosing(gone, 'Het zwembad')), /is terug/);
  await answers(bot, true);
});

test('the log tells who did what', async () => {
  const bot = await startLibraryBot();
  await addPool(bot);
  await bot.mila.slash('bibliotheek verwijderen', { artikel: 'Het zwembad' }).answered();
  const { message } = await bot.mila.slash('bibliotheek logboek').answered();
  expect(textOf(message)).toMatch(/<@310000000000000003> verwijderde Het zwembad/);
  expect(textOf(message)).toMatch(/<@310000000000000003> voegde toe: Het zwembad \(versie 1\)/);
});

test('an article that is not there is told; everything works after a restart', async () => {
  const bot = await startLibraryBot();
  const published = await addPool(bot);
  const { message } = await bot.mila.slash('bibliotheek verwijderen', { artikel: 'Moby Dick' }).answered();
  expect(textOf(message)).toContain('geen artikel dat “Moby Dick” heet');
  await bot.bot.close();
  const again = await startLibraryBot({ standIn: bot.standIn, store: bot.store });
  const card = await shows(again.mila.press(published, buttonId(published, 'Artikel beheren')), /versie 1/);
  expect(card.id).toBe(published.id);
  await answers(again, true);
});

function choosing(message: Message, label: string): readonly [string, readonly string[]] {
  const [menu, value] = option(message, label);
  return [menu, [value]];
}
