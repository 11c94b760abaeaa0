import { expect, test } from 'vitest';
import { chosenValue } from '../../src/discord/handlers/chosen-value.ts';
import { createLibrary } from '../../src/library/articles-library.ts';
import { menusOf } from '../../src/playground/world/controls.ts';
import { isEphemeral, type Message } from '../../src/playground/world/message.ts';
import { bridge } from './articles.ts';
import { buttonId, textOf, startTestBot } from './fixture.ts';

/** The menu's own id, and the value of its option with that label. */
function option(message: Message, label: string): [menu: string, values: string[]] {
  for (const menu of menusOf(message)) {
    const found = menu.options.find((candidate) => candidate.label === label);
    if (found !== undefined) return [menu.custom_id, [found.value]];
  }
  throw new Error(`no option "${label}"`);
}

test('/articles lists the articles to whoever asks, and leads from card to question in the same private message', async () => {
  const { noor } = await startTestBot();
  const { message: list } = await noor.slash('artikelen').answered();
  expect(isEphemeral(list)).toBe(true);
  expect(textOf(list)).toContain('De nieuwe brug over de Vecht');
  expect(textOf(list)).toContain('The town library stays open on Sundays');

  const { message: card } = await noor.select(list, ...option(list, 'De nieuwe brug over de Vecht')).answered();
  expect(card.id).toBe(list.id);
  expect(textOf(card)).toContain('De nieuwe brug over de Vecht');

  const answer = await noor.press(card, buttonId(card, 'Wie mag over de brug?')).answered();
  expect(answer.message.id).not.toBe(card.id);
  expect(isEphemeral(answer.message)).toBe(true);
  expect(textOf(answer.message)).toContain('Alleen voetgangers en fietsers mogen over de brug.');

  const back = await noor.press(card, buttonId(card, 'Alle artikelen')).answered();
  expect(back.message.id).toBe(list.id);
  expect(textOf(back.message)).toBe(textOf(list));
});

test('a card gives the summary of its article beside it', async () => {
  const { noor } = await startTestBot();
  const { message: list } = await noor.slash('artikelen').answered();
  const { message: card } = await noor.select(list, ...option(list, 'De nieuwe brug over de Vecht')).answered();
  const { message: summary } = await noor.press(card, buttonId(card, 'Samenvatting')).answered();
  expect(summary.id).not.toBe(card.id);
  expect(isEphemeral(summary)).toBe(true);

  const { message: shorter } = await noor.press(summary, buttonId(summary, 'Kort')).answered();
  expect(shorter.id).toBe(summary.id);
});

test('/summary tells everyone what an article says, in its own sentences, as short as asked', async () => {
  const { noor, sam } = await startTestBot();
  const { message } = await noor.slash('samenvatting', { artikel: 'brug', lengte: 'Kort (3 zinnen)' }).answered();
  expect(isEphemeral(message)).toBe(false);
  expect(textOf(message)).toContain('3 zinnen');
  const quoted = textOf(message)
    .split('\n')
    .filter((line) => line.startsWith('> '));
  const text = bridge.passages.map((passage) => passage.text).join('\n');
  for (const line of quoted) expect(text).toContain(line.slice('> '.length));

  const copy = await sam.press(message, buttonId(message, 'Lang')).answered();
  expect(isEphemeral(copy.message), 'another’s summary is not theirs to change').toBe(true);
  const longer = await noor.press(message, buttonId(message, 'Lang')).answered();
  expect(longer.message.id).toBe(message.id);
});

test('one section is summed up, chosen or typed', async () => {
  const { noor } = await startTestBot();
  for (const deel of [chosenValue('1'), 'Wat kost de brug?', 'wat kóst']) {
    const { message } = await noor.slash('samenvatting', { artikel: 'brug', deel }).answered();
    expect(textOf(message), deel).toContain('De nieuwe brug over de Vecht › Wat kost de brug?');
  }
  const { message } = await noor.slash('samenvatting', { artikel: 'brug' }).answered();
  const section = await noor.select(message, ...option(message, 'Wie mag over de brug?')).answered();
  expect(section.message.id).toBe(message.id);
  expect(textOf(section.message)).toContain('› Wie mag over de brug?');
});

test('a section that the article has no more is not summed up in another’s stead', async () => {
  const { noor, articles } = await startTestBot();
  const { message } = await noor.slash('samenvatting', { artikel: 'brug' }).answered();
  const [lead, ...others] = bridge.sections;
  if (lead === undefined) throw new Error('the bridge has sections');
  const sections = [lead, ...others.map((section) => ({ ...section, heading: 'Wat anders?' }))];
  articles.put({ ...bridge, sections });
  const { message: told } = await noor.select(message, ...option(message, 'Wat kost de brug?')).answered();
  expect(textOf(told)).toContain('Het artikel is gewijzigd');
  expect(isEphemeral(told)).toBe(true);
  const { message: whole } = await noor.press(message, buttonId(message, 'Lang')).answered();
  expect(whole.id).toBe(message.id);
});

test('a summary that all can see keeps its language, whoever changes it', async () => {
  const { noor, sam, mila } = await startTestBot();
  const { message } = await sam.slash('summary', { article: 'brug' }).answered();
  const longer = await mila.press(message, buttonId(message, 'Long')).answered();
  expect(longer.message.id).toBe(message.id);
  expect(textOf(longer.message)).toContain('Summary · long');
  const copy = await noor.press(longer.message, buttonId(longer.message, 'Short')).answered();
  expect(textOf(copy.message)).toContain('Samenvatting · kort');
});

test('with no article named, the only one is meant; of several, one is chosen', async () => {
  const several = await startTestBot();
  const { message: list } = await several.noor.slash('samenvatting').answered();
  expect(isEphemeral(list)).toBe(true);
  expect(menusOf(list)[0]?.options).toHaveLength(2);

  const one = createLibrary([bridge]);
  const { noor } = await startTestBot({ libraryFor: () => one });
  const { message } = await noor.slash('samenvatting').answered();
  expect(textOf(message)).toContain('De nieuwe brug over de Vecht');
  expect(isEphemeral(message)).toBe(false);
});

test('an article or a section that is not there is told to the asker alone', async () => {
  const { sam } = await startTestBot();
  for (const options of [{ article: 'Moby Dick' }, { article: 'brug', section: 'The whale' }]) {
    const { message } = await sam.slash('summary', options).answered();
    expect(textOf(message)).toMatch(/Moby Dick|The whale/);
    expect(isEphemeral(message)).toBe(true);
  }
});

test('with no article at all, every command says so', async () => {
  const empty = createLibrary([]);
  const { sam } = await startTestBot({ libraryFor: () => empty });
  for (const [name, options] of [
    ['ask', { question: 'When is the library open?' }],
    ['summary', {}],
    ['articles', {}],
  ] as const) {
    const { message } = await sam.slash(name, options).answered();
    expect(textOf(message), name).toContain('There are no articles');
    expect(isEphemeral(message), name).toBe(true);
  }
});

test('/help explains the bot to whoever asks, in their language', async () => {
  const { noor, sam } = await startTestBot();
  const dutch = await noor.slash('help').answered();
  const english = await sam.slash('help').answered();
  expect(textOf(dutch.message)).toContain('/vraag');
  expect(textOf(english.message)).toContain('/ask');
  expect(isEphemeral(english.message)).toBe(true);
});
