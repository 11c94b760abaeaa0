import { expect, test } from 'vitest';
import { createQuestionLimits } from '../../src/library/rate-limits.ts';
import { DEFAULT_SETTINGS } from '../../src/library/store/server-settings.ts';
import { isEphemeral, type Message } from '../../src/playground/world/message.ts';
import { menusIn } from '../../src/playground/world/controls.ts';
import { newsroom } from '../../src/playground/world/newsroom.ts';
import { startTestStandIn } from '../playground/start-test-stand-in.ts';
import { buttonId, startTestBot, textOf } from './fixture.ts';
import { option, startLibraryBot } from './library/newsroom-library.ts';

const { home, neighbour } = newsroom.guilds;
const [general, questions] = home.channels;
const { curator } = newsroom.roles;

/** Custom id of the menu of channels or of roles. */
function menuId(message: Message, end: string): string {
  const menu = menusIn(message).find(({ custom_id: id }) => id.endsWith(end));
  if (menu === undefined) throw new Error(`no menu ${end}`);
  return menu.custom_id;
}

/** What a menu shows as chosen. */
function chosen(message: Message): readonly string[] {
  return menusIn(message).flatMap((menu) =>
    'options' in menu ? menu.options.filter((each) => each.default === true).map(({ label }) => label) : [],
  );
}

test('all settings are shown at once, each as it is, to the moderator alone', async () => {
  const { mila } = await startLibraryBot();
  const { message } = await mila.slash('instellingen').answered();
  expect(isEphemeral(message)).toBe(true);
  expect(chosen(message)).toEqual([
    'Taal: ieders eigen taal',
    'Antwoorden: iedereen ziet ze',
    'Artikelen van de botbeheerder: zichtbaar',
    'Adressen opnieuw lezen: alleen met de hand',
    'Gewijzigde tekst: wacht op jouw akkoord',
    'Tekst van vragen: niet bewaard',
  ]);
});

test('a change is kept, logged with who made it, shown in place and holds at once', async () => {
  const { mila, sam, store } = await startLibraryBot();
  const { message } = await mila.slash('instellingen').answered();
  const changed = await mila.select(message, ...pick(message, 'Taal: Nederlands')).answered();
  expect(changed.message.id).toBe(message.id);
  expect(textOf(changed.message)).toContain('Opgeslagen');
  expect(chosen(changed.message)[0]).toBe('Taal: Nederlands');
  expect(await store.servers.settings(home.id)).toEqual({ ...DEFAULT_SETTINGS, language: 'nl' });
  expect(await store.servers.log(home.id, 5)).toMatchObject([{ action: 'settings', by: mila.person.id }]);
  const { message: answer } = await sam.slash('ask', { question: 'wat kost de brug?' }).answered();
  expect(buttonId(answer, 'Niet nuttig')).toBeDefined();
  const back = await mila.select(changed.message, ...pick(changed.message, 'Taal: Engels')).answered();
  expect(textOf(back.message)).toContain('Settings of this server');
});

test('changes at the same moment do not undo each other', async () => {
  const { mila, store } = await startLibraryBot();
  const { message } = await mila.slash('instellingen').answered();
  const labels = [
    'Taal: Engels',
    'Antwoorden: alleen de vrager',
    'Adressen opnieuw lezen: elke week',
    'Tekst van vragen: 90',
  ];
  await Promise.all(labels.map((label) => mila.select(message, ...pick(message, label)).answered()));
  expect(await store.servers.settings(home.id)).toEqual({
    ...DEFAULT_SETTINGS,
    language: 'en',
    answers: 'private',
    refresh: 'weekly',
    reports: true,
    retention: 90,
  });
});

test('the right is looked at with each press; only who manages the server chooses the curator role', async () => {
  const standIn = await startTestStandIn({ world: newsroom.withNeighbour });
  const { mila, joris, noor, store } = await startLibraryBot({ standIn });
  const { message } = await mila.slash('instellingen').answered();
  await mila.select(message, menuId(message, 'Mr'), [curator.id]).answered();
  standIn.commands.allowRole(home.id, 'settings', curator.id);
  const own = await joris.slash('instellingen').answered();
  expect(menusIn(own.message).find(({ custom_id: id }) => id.endsWith('Mr'))?.disabled).toBe(true);
  expect(textOf(own.message)).toContain('Alleen wie de server mag beheren');
  await joris.select(own.message, ...pick(own.message, 'Antwoorden: alleen')).answered();
  expect(await store.servers.settings(home.id)).toMatchObject({ answers: 'private', curatorRole: curator.id });

  // The role is taken from the curators while Joris still has the message.
  await store.servers.setSettings(home.id, DEFAULT_SETTINGS, mila.person.id, Date.now());
  const refused = await joris.select(own.message, ...pick(own.message, 'Taal: Engels')).answered();
  expect(textOf(refused.message)).toContain('Dat kan alleen wie deze server mag beheren');
  expect(await store.servers.settings(home.id)).toEqual(DEFAULT_SETTINGS);
  expect(() => noor.slash('instellingen')).toThrow();
});

test('it tells which commands Discord still hides from curators, until the server has changed that', async () => {
  const standIn = await startTestStandIn({ world: newsroom.withNeighbour });
  const { mila } = await startLibraryBot({ standIn });
  const { message } = await mila.slash('instellingen').answered();
  expect(textOf(message)).toContain('Kies je een rol');
  const role = await mila.select(message, menuId(message, 'Mr'), [curator.id]).answered();
  expect(textOf(role.message)).toContain('Serverinstellingen → Integraties');
  expect(textOf(role.message)).toContain(
    '/bibliotheek, /instellingen, /inzichten, /waarom'.replaceAll('/', '`/').replaceAll(',', '`,'),
  );
  for (const name of ['library', 'settings', 'insights']) standIn.commands.allowRole(home.id, name, curator.id);
  const fewer = await mila.slash('instellingen').answered();
  expect(textOf(fewer.message)).toContain('verbergt `/waarom` nog');
  standIn.commands.allowRole(home.id, 'why', curator.id);
  const none = await mila.slash('instellingen').answered();
  expect(textOf(none.message)).toContain('Discord toont deze commando’s');
});

test('elsewhere than in its channels the bot names them, to the asker alone; a thread counts as its channel', async () => {
  const standIn = await startTestStandIn({ world: newsroom.withNeighbour });
  const { mila, noor } = await startLibraryBot({ standIn });
  const { message } = await mila.slash('instellingen').answered();
  await mila.select(message, menuId(message, 'Mc'), [questions.id]).answered();
  const vraag = 'wat kost de brug?';
  for (const ask of [() => noor.slash('vraag', { vraag }), () => noor.slash('samenvatting', { artikel: 'brug' })]) {
    const { message: refused } = await ask().answered();
    expect(textOf(refused)).toContain(`<#${questions.id}>`);
    expect(isEphemeral(refused)).toBe(true);
  }
  const thread = standIn.world.openThread(questions.id, 'brug');
  const other = standIn.world.openThread(general.id, 'koffie');
  for (const channel of [questions.id, thread.id]) {
    const { message: answer } = await noor.in(channel).slash('vraag', { vraag }).answered();
    expect(textOf(answer)).toContain('twaalf miljoen');
  }
  const { message: elsewhere } = await noor.in(other.id).slash('vraag', { vraag }).answered();
  expect(textOf(elsewhere)).toContain(`<#${questions.id}>`);
});

test('elsewhere than in its channels an older answer gives no further passages', async () => {
  const { mila, noor } = await startTestBot();
  const { message: answer } = await noor.slash('vraag', { vraag: 'wat kost de brug?' }).answered();
  const { message: settings } = await mila.slash('instellingen').answered();
  await mila.select(settings, menuId(settings, 'Mc'), [questions.id]).answered();
  const { message: refused } = await noor.press(answer, buttonId(answer, 'Meer passages')).answered();
  expect(textOf(refused)).toContain(`<#${questions.id}>`);
  expect(isEphemeral(refused)).toBe(true);
});

test('private answers are the default where a server wants that, and the option wins', async () => {
  const { noor, store, mila } = await startTestBot();
  await store.servers.setSettings(home.id, { ...DEFAULT_SETTINGS, answers: 'private' }, mila.person.id, 1);
  const vraag = 'wat kost de brug?';
  const byDefault = await noor.slash('vraag', { vraag }).answered();
  const publicly = await noor.slash('vraag', { vraag, privé: false }).answered();
  const summary = await noor.slash('samenvatting', { artikel: 'brug' }).answered();
  expect([byDefault, publicly, summary].map(({ message }) => isEphemeral(message))).toEqual([true, false, true]);
});

test('who asks too much is told when to try again; what is typed on the way is not counted', async () => {
  const { noor, sam } = await startTestBot({ limits: createQuestionLimits({ perMember: 1, perServer: 0 }) });
  const vraag = 'wat kost de brug?';
  for (const typed of ['w', 'wa', 'wat']) await noor.autocomplete('vraag', { vraag: typed }, 'vraag').settled();
  const first = await noor.slash('vraag', { vraag }).answered();
  expect(textOf(first.message)).toContain('twaalf miljoen');
  const second = await noor.slash('vraag', { vraag }).answered();
  expect(textOf(second.message)).toMatch(/Probeer het over \d+ seconden? nog eens/);
  expect(isEphemeral(second.message)).toBe(true);
  const other = await sam.slash('ask', { question: vraag }).answered();
  expect(textOf(other.message)).toContain('twaalf miljoen');
});

test('what one server chooses, another does not see', async () => {
  const { mila, fleur, store } = await startLibraryBot();
  const { message } = await mila.slash('instellingen').answered();
  await mila.select(message, ...pick(message, 'Antwoorden: alleen')).answered();
  const { message: other } = await fleur.slash('instellingen').answered();
  expect(chosen(other)).toContain('Antwoorden: iedereen ziet ze');
  expect(await store.servers.settings(neighbour.id)).toEqual(DEFAULT_SETTINGS);
});

/** A menu's custom id with the option that begins so, to be handed to `select`. */
function pick(message: Message, label: string): [string, string[]] {
  const [menu, value] = option(message, label);
  return [menu, [value]];
}
