import { expect, test } from 'vitest';
import { buttonsOf, menusIn } from '../../src/playground/world/controls.ts';
import { isEphemeral, type Message } from '../../src/playground/world/message.ts';
import { newsroom } from '../../src/playground/world/newsroom.ts';
import { eventually } from '../eventually.ts';
import { buttonId, textOf } from './fixture.ts';
import { answer, startLibraryBot } from './library/newsroom-library.ts';
import { publish } from './stored-article.ts';

const { home } = newsroom.guilds;
const { curator } = newsroom.roles;
const LINES = [
  'Het bestuur is oud en grijs geworden met de jaren.',
  '## Waar komt het bestuur bijeen?',
  'Het bestuur vergadert op vrijdag in de kelder van de brouwerij.',
  'De penningmeester van het bestuur heeft de sleutel van de kelder.',
];
const vraag = 'Waar vergadert het bestuur?';
/** Words of the article, of its heading and of its title. */
const LEAKED = /kelder|brouwerij|bijeen|Over bestuur/;

/** All that a message says, on its buttons and in its menus too. */
function leaks(message: Message): boolean {
  return LEAKED.test(JSON.stringify(message.components));
}

function usable(message: Message): readonly string[] {
  return buttonsOf(message)
    .filter((button) => button.disabled !== true && !('label' in button && button.label === 'Verwijder'))
    .map(({ custom_id: id }) => id);
}

/** A bot with an article that everyone could ask, what was shown of it then, and the same article now kept to a role. */
async function startWithKept() {
  const bot = await startLibraryBot();
  const { noor, joris, store } = bot;
  await publish(store, home.id, 'bestuur', LINES);
  const toNoor = await answer(noor, vraag, 'de kelder');
  const toJoris = await answer(joris, vraag, 'de kelder');
  const { message: list } = await noor.slash('artikelen').answered();
  const summary = await noor.slash('samenvatting', { artikel: 'bestuur' }).answered();
  const { modal } = await noor.press(toNoor, buttonId(toNoor, 'Vraag verder')).answered();
  await store.articles.setAudience(home.id, 'bestuur', { channels: [], roles: [curator.id] }, null, Date.now());
  await eventually(async () => {
    const { message } = await noor.slash('vraag', { vraag }).answered();
    expect(leaks(message)).toBe(false);
  });
  return { ...bot, toNoor, toJoris, list, summary: summary.message, modal };
}

test('nothing of an article that is now kept comes from what was shown before: no button, menu or form', async () => {
  const { noor, toNoor, toJoris, list, summary, modal } = await startWithKept();
  for (const old of [toNoor, toJoris, summary]) {
    for (const id of usable(old)) {
      const exchange = await noor.press(old, id).settled();
      const before = JSON.stringify(old.components);
      const shown = exchange.messages.filter(({ components }) => JSON.stringify(components) !== before);
      expect(shown.filter(leaks).map(textOf), id).toEqual([]);
    }
  }
  for (const menu of menusIn(list)) {
    const options = 'options' in menu ? menu.options : [];
    for (const { value } of options.filter(({ label }) => LEAKED.test(label))) {
      const { messages } = await noor.select(list, menu.custom_id, [value]).answered();
      expect(messages.map(textOf).join()).toContain('Dat artikel is er niet meer');
    }
  }
  const { messages } = await noor.submit(modal, { question: vraag }).answered();
  expect(messages.filter(leaks)).toEqual([]);
});

test('it is not offered while someone types, nor in the place of an answer, nor in a mention', async () => {
  const { noor, joris, standIn } = await startWithKept();
  const typed = [
    ['vraag', { vraag: '' }, 'vraag'],
    ['vraag', { vraag: 'waar komt', artikel: 'bestuur' }, 'vraag'],
    ['vraag', { vraag: 'x', artikel: '' }, 'artikel'],
    ['samenvatting', { artikel: 'bestuur', deel: '' }, 'deel'],
  ] as const;
  for (const [command, options, option] of typed) {
    const { choices } = await noor.autocomplete(command, options, option).answered();
    expect(JSON.stringify(choices)).not.toMatch(LEAKED);
  }
  const declined = await noor.slash('vraag', { vraag: 'wat zei de paus gisteren over voetbal' }).answered();
  expect(leaks(declined.message)).toBe(false);

  // Whoever may see it gets it in private, and not where everyone reads along.
  const own = await joris.slash('vraag', { vraag }).answered();
  expect([leaks(own.message), isEphemeral(own.message)]).toEqual([true, true]);
  const { id } = joris.send(`<@${newsroom.setting.application.botId}> ${vraag}`);
  const reply = await eventually(async () => {
    const found = standIn.world.messages(home.channels[0].id).find((message) => message.replyTo?.id === id);
    expect(found).toBeDefined();
    return Promise.resolve(found);
  });
  expect(reply === undefined || leaks(reply)).toBe(false);
});

test('who may see it turns no page of a public answer to it for everyone', async () => {
  const { joris, toJoris, standIn } = await startWithKept();
  for (const id of usable(toJoris)) {
    const exchange = await joris.press(toJoris, id).settled();
    const written = exchange.messages.filter((message) => message.id !== toJoris.id);
    expect(written.filter((message) => !isEphemeral(message) && leaks(message)).map(textOf)).toEqual([]);
  }
  expect(standIn.world.message(toJoris.channelId, toJoris.id)?.components).toEqual(toJoris.components);
});
