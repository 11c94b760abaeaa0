import { expect, test } from 'vitest';
import type { Message } from '../../../src/playground/world/message.ts';
import { newsroom } from '../../../src/playground/world/newsroom.ts';
import { buttonId, textOf } from '../fixture.ts';
import { answer, option, page, shows, startLibraryBot, website } from './newsroom-library.ts';

const { home } = newsroom.guilds;

function choosing(message: Message, label: string): readonly [string, readonly string[]] {
  const [menu, value] = option(message, label);
  return [menu, [value]];
}

const market = (price: string): string =>
  page('De markt verhuist', [
    [
      'Wanneer is de markt?',
      'De markt is voortaan op dinsdag, van negen uur tot half vijf in de middag, ook in de winter.',
    ],
    ['Wat kost een kraam?', `Een kraam kost de koopman ${price} euro per dag, met stroom en water erbij.`],
  ]);

/** A bot whose server has an article from an address, and what stands there. */
async function startWithMarket() {
  const web = await website();
  web.pages.set('/markt', market('achttien'));
  const bot = await startLibraryBot({ ports: [web.port] });
  const { mila } = bot;
  const preview = await shows(mila.slash('bibliotheek toevoegen', { url: web.url('/markt') }), /Concept/);
  await shows(mila.press(preview, buttonId(preview, 'Publiceren')), /is gepubliceerd/);
  const says = (words: string): Promise<Message> => answer(bot.noor, 'Wat kost een kraam?', words);
  return { ...bot, web, says };
}

test('a changed page is shown as a difference, taken over, and rolled back', async () => {
  const { mila, noor, web, says } = await startWithMarket();
  const before = await says('achttien euro');

  const same = await shows(mila.slash('bibliotheek vernieuwen', { artikel: 'De markt' }), /niet veranderd/);
  expect(textOf(same)).toContain('De markt verhuist');
  web.pages.set('/markt', market('twintig'));
  const change = await shows(mila.slash('bibliotheek vernieuwen', { artikel: 'De markt' }), /zou worden/);
  expect(textOf(change)).toContain('1 alinea gewijzigd');
  expect(textOf(change)).toContain('Een kraam kost de koopman ~~achttien~~ twintig euro per dag');
  await says('achttien euro');
  const list = await mila.slash('bibliotheek lijst').answered();
  expect(textOf(list.message)).toContain('een nieuwe tekst wacht op jou');

  const taken = await shows(mila.press(change, buttonId(change, 'Overnemen')), /is overgenomen/);
  await says('twintig euro');

  // A citation of the older text says so.
  const context = await noor.press(before, buttonId(before, 'Context')).answered();
  expect(textOf(context.message)).toContain('Dit is een oudere versie, van');
  expect(textOf(context.message)).toContain('achttien euro');
  expect(() => buttonId(context.message, 'Het artikel nu')).not.toThrow();

  const history = await shows(mila.press(taken, buttonId(taken, 'Geschiedenis')), /Versies/);
  expect(textOf(history)).toMatch(/Versie 2 · nu in gebruik[\s\S]*Versie 1/);
  const [menu, value] = option(history, 'Versie 1');
  const first = await shows(mila.select(history, menu, [value]), /Wat er verandert als je versie 1 terugzet/);
  expect(textOf(first)).toMatch(/twintig.*achttien/s);
  await shows(mila.press(first, buttonId(first, 'Deze versie terugzetten')), /terug naar versie 1; dat is nu versie 3/);
  await says('achttien euro');
});

test('a change is dropped, and its buttons are then without effect', async () => {
  const { mila, web, says } = await startWithMarket();
  web.pages.set('/markt', market('twintig'));
  const change = await shows(mila.slash('bibliotheek vernieuwen', { artikel: 'De markt' }), /zou worden/);
  const again = await shows(mila.slash('bibliotheek vernieuwen', { artikel: 'De markt' }), /zou worden/);
  await shows(mila.press(change, buttonId(change, 'Niet overnemen')), /niet overgenomen/);
  const late = await mila.press(again, buttonId(again, 'Overnemen')).answered();
  expect(late.messages.map(textOf).join()).toContain('Die nieuwe tekst wacht niet meer');
  await says('achttien euro');
});

test('of two moderators who change an article at once, the second is told', async () => {
  const { mila, web, store } = await startWithMarket();
  web.pages.set('/markt', market('twintig'));
  const change = await shows(mila.slash('bibliotheek vernieuwen', { artikel: 'De markt' }), /zou worden/);
  const second = await shows(mila.slash('bibliotheek vernieuwen', { artikel: 'De markt' }), /zou worden/);
  const pressed = [change, second].map((message) => mila.press(message, buttonId(message, 'Overnemen')));
  const told = await Promise.all(pressed.map((each) => shows(each, /overgenomen|wacht niet meer|net gewijzigd/)));
  expect(told.map(textOf).filter((text) => text.includes('is overgenomen'))).toHaveLength(1);
  const [article] = await store.articles.facts(home.id, 'served');
  expect(article?.version.number).toBe(2);
});

test('a newer text than the one shown is not taken over unseen', async () => {
  const { mila, web, says } = await startWithMarket();
  web.pages.set('/markt', market('twintig'));
  const change = await shows(mila.slash('bibliotheek vernieuwen', { artikel: 'De markt' }), /zou worden/);
  web.pages.set('/markt', market('honderd'));
  await shows(mila.slash('bibliotheek vernieuwen', { artikel: 'De markt' }), /honderd euro/);
  for (const label of ['Overnemen', 'Niet overnemen']) {
    const { messages } = await mila.press(change, buttonId(change, label)).answered();
    expect(messages.map(textOf).join(), label).toContain('Die nieuwe tekst wacht niet meer');
  }
  await says('achttien euro');
  const list = await mila.slash('bibliotheek lijst').answered();
  expect(textOf(list.message)).toContain('een nieuwe tekst wacht op jou');
});

test('every address is read again at once; what fails is told and marked', async () => {
  const { mila, web } = await startWithMarket();
  const none = await shows(mila.slash('bibliotheek vernieuwen'), /1 artikel ongewijzigd/);
  expect(textOf(none)).toContain('De markt verhuist');
  web.pages.delete('/markt');
  const failed = await shows(mila.slash('bibliotheek vernieuwen'), /1 niet te lezen/);
  expect(textOf(failed)).toContain('Op dat adres staat geen pagina (404).');
  expect(textOf(failed)).not.toContain('ongewijzigd');
  expect(textOf(failed)).toContain('het adres kon niet worden gelezen');
  const card = await mila.select(failed, ...choosing(failed, 'De markt')).answered();
  expect(textOf(card.message)).toMatch(/Het lukte <t:\d+:R> niet om het adres te lezen/);
});

test('an earlier version is chosen by the command', async () => {
  const { mila, web, says } = await startWithMarket();
  web.pages.set('/markt', market('twintig'));
  const change = await shows(mila.slash('bibliotheek vernieuwen', { artikel: 'De markt' }), /zou worden/);
  await shows(mila.press(change, buttonId(change, 'Overnemen')), /is overgenomen/);
  const typed = { artikel: 'de-markt-verhuist', versie: '' };
  const { choices } = await mila.autocomplete('bibliotheek terugzetten', typed, 'versie').answered();
  expect(choices?.map(({ name, value }) => [name.split(' · ')[0], value])).toEqual([['Versie 1', '1']]);
  const back = { artikel: 'de-markt-verhuist', versie: '1' };
  await shows(mila.slash('bibliotheek terugzetten', back), /is terug naar versie 1/);
  await says('achttien euro');
  const odd = await mila.slash('bibliotheek terugzetten', { ...back, versie: '77' }).answered();
  expect(textOf(odd.message)).toContain('geen versie “77”');
});
