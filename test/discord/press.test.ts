import { ButtonStyle, ComponentType, type APIButtonComponent } from 'discord.js';
import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { encodePress } from '../../src/discord/custom-id.ts';
import type { Message } from '../../src/playground/world/message.ts';
import { isEphemeral } from '../../src/playground/world/message.ts';
import { buttonsOf } from '../../src/playground/world/controls.ts';
import { bridge } from './articles.ts';
import { buttonId, textOf, startTestBot } from './fixture.ts';

const costs = { vraag: 'Wat kost de brug?' };

/** The same article with every passage written anew. */
function reworded(article: Article): Article {
  const passages = article.passages.map((passage) => ({ ...passage, text: `Intussen: ${passage.text}` }));
  const sections = article.sections.map((section) => ({
    ...section,
    passages: passages.filter((passage) => passage.section === section.index),
  }));
  return { ...article, sections, passages };
}

/** The message as it stands now. */
function current(messages: readonly Message[], { id }: Message): Message | undefined {
  return messages.find((message) => message.id === id);
}

test('context comes to the presser alone and turns its pages in place', async () => {
  const { noor, sam } = await startTestBot();
  const { message } = await noor.slash('vraag', costs).answered();
  const context = await sam.press(message, buttonId(message, 'Context')).answered();
  expect(isEphemeral(context.message)).toBe(true);
  expect(textOf(context.message)).toContain('Een tunnel was volgens de wethouder drie keer zo duur geworden.');

  const later = await sam.press(context.message, buttonId(context.message, 'Later paragraphs')).answered();
  expect(later.message.id).toBe(context.message.id);
  expect(textOf(later.message)).toContain('Hulpdiensten krijgen een sleutel van de paaltjes.');
});

test('context of a private answer comes beside it', async () => {
  const { noor } = await startTestBot();
  const { message } = await noor.slash('vraag', { ...costs, privé: true }).answered();
  const context = await noor.press(message, buttonId(message, 'Context')).answered();
  expect(context.message.id).not.toBe(message.id);
});

test('the asker turns the passages of an answer in place, and back', async () => {
  const { noor } = await startTestBot();
  const { message } = await noor.slash('vraag', costs).answered();
  const turned = await noor.press(message, buttonId(message, 'Meer passages')).answered();
  expect(turned.message.id).toBe(message.id);
  expect(textOf(turned.message)).not.toBe(textOf(message));
  const back = await noor.press(turned.message, buttonId(turned.message, 'Terug naar het antwoord')).answered();
  expect(textOf(back.message)).toBe(textOf(message));
});

test('whoever else turns the passages gets a copy alone; a moderator turns them for everyone', async () => {
  const { noor, sam, mila } = await startTestBot();
  const { message } = await noor.slash('vraag', costs).answered();
  const copy = await sam.press(message, buttonId(message, 'Meer passages')).answered();
  expect(copy.message.id).not.toBe(message.id);
  expect(isEphemeral(copy.message)).toBe(true);
  expect(current(noor.messages, message)?.editedAt).toBeNull();

  // The copy is Sam's own: it turns in place.
  const further = await sam.press(copy.message, buttonsOf(copy.message)[0]?.custom_id ?? '').answered();
  expect(further.message.id).toBe(copy.message.id);

  const moderated = await mila.press(message, buttonId(message, 'Meer passages')).answered();
  expect(moderated.message.id).toBe(message.id);
});

test('a private answer stays private when its pages turn, and has no Remove', async () => {
  const { noor } = await startTestBot();
  const { message } = await noor.slash('vraag', { ...costs, privé: true }).answered();
  const turned = await noor.press(message, buttonId(message, 'Meer passages')).answered();
  expect(isEphemeral(turned.message)).toBe(true);
  expect(() => buttonId(turned.message, 'Verwijder')).toThrow();
});

test('only the asker and moderators may remove an answer', async () => {
  const { noor, sam, mila } = await startTestBot();
  const asked = async () => (await noor.slash('vraag', costs).answered()).message;

  const first = await asked();
  const refused = await sam.press(first, buttonId(first, 'Verwijder')).answered();
  expect(textOf(refused.message)).toBe('Only the person who asked, or a moderator, can do that.');
  expect(isEphemeral(refused.message)).toBe(true);
  expect(current(noor.messages, first)).toBeDefined();

  await noor.press(first, buttonId(first, 'Verwijder')).answered();
  expect(current(noor.messages, first)).toBeUndefined();

  const second = await asked();
  await mila.press(second, buttonId(second, 'Verwijder')).answered();
  expect(current(noor.messages, second)).toBeUndefined();
});

test('a vote is counted in the log, without who gave it and what was asked', async () => {
  const { sam, lines } = await startTestBot();
  const { message } = await sam.slash('ask', { question: 'When is the library open?' }).answered();
  const { message: thanks } = await sam.press(message, buttonId(message, 'Not helpful')).answered();
  expect(isEphemeral(thanks)).toBe(true);
  const [vote = ''] = lines.filter((line) => line.includes('"msg":"vote"'));
  expect(JSON.parse(vote)).toMatchObject({ slug: 'library-hours', passage: 1, helpful: false });
  expect(vote).not.toContain(sam.person.id);
  expect(vote).not.toContain('When is');
});

test('a vote for a passage that is there no more is not counted', async () => {
  const { noor, articles, lines } = await startTestBot();
  const { message } = await noor.slash('vraag', costs).answered();
  articles.put(reworded(bridge));
  const changed = await noor.press(message, buttonId(message, 'Nuttig')).answered();
  expect(textOf(changed.message)).toContain('Het artikel is gewijzigd');
  articles.remove('brug');
  const gone = await noor.press(message, buttonId(message, 'Nuttig')).answered();
  expect(textOf(gone.message)).toContain('Dat artikel is er niet meer.');
  expect(lines.filter((line) => line.includes('"msg":"vote"'))).toEqual([]);
});

test('context is not given of another text than was quoted', async () => {
  const { noor, articles } = await startTestBot();
  const { message } = await noor.slash('vraag', costs).answered();
  articles.put(reworded(bridge));
  const told = await noor.press(message, buttonId(message, 'Context')).answered();
  expect(textOf(told.message)).toContain('Het artikel is gewijzigd');
});

test('a public answer keeps its language, whoever turns its pages; a copy speaks that of its reader', async () => {
  const { noor, sam, mila } = await startTestBot();
  const { message } = await sam.slash('ask', { question: costs.vraag }).answered();
  const turned = await mila.press(message, buttonId(message, 'More passages')).answered();
  expect(turned.message.id).toBe(message.id);
  expect(textOf(turned.message)).toContain('Other passages');
  const copy = await noor.press(turned.message, buttonId(turned.message, 'Back to the answer')).answered();
  expect(copy.message.id).not.toBe(message.id);
  expect(() => buttonId(copy.message, 'Meer passages')).not.toThrow();
});

test('the asker asks on in a modal and is answered in the open, as the first time', async () => {
  const { noor } = await startTestBot();
  const { message } = await noor.slash('vraag', costs).answered();
  const { modal } = await noor.press(message, buttonId(message, 'Vraag verder')).answered();
  const [field] = modal.fields;
  const next = await noor.submit(modal, { [field?.custom_id ?? '']: 'Wie mag over de brug?' }).answered();
  expect(textOf(next.message)).toContain('Alleen voetgangers en fietsers mogen over de brug.');
  expect(isEphemeral(next.message)).toBe(false);
});

test('whoever else asks on from an answer is answered alone', async () => {
  const { noor, sam } = await startTestBot();
  const { message } = await noor.slash('vraag', costs).answered();
  const { modal } = await sam.press(message, buttonId(message, 'Vraag verder')).answered();
  const next = await sam.submit(modal, { question: 'Wie mag over de brug?' }).answered();
  expect(isEphemeral(next.message)).toBe(true);
});

test('an answer’s buttons work after a restart', async () => {
  const { noor, standIn, bot } = await startTestBot();
  const { message } = await noor.slash('vraag', costs).answered();
  await bot.close();
  await startTestBot({ standIn });
  const turned = await noor.press(message, buttonId(message, 'Meer passages')).answered();
  expect(turned.message.id).toBe(message.id);
  expect(textOf(turned.message)).toContain('Wat kost de brug?');
});

test('buttons of an article that is gone say so, to the presser alone', async () => {
  const { noor, articles } = await startTestBot();
  const { message } = await noor.slash('vraag', { ...costs, artikel: 'brug' }).answered();
  articles.remove('brug');
  for (const label of ['Context', 'Meer passages', 'Vraag verder']) {
    const { message: told } = await noor.press(message, buttonId(message, label)).answered();
    expect(textOf(told), label).toContain('Dat artikel is er niet meer.');
    expect(isEphemeral(told), label).toBe(true);
  }
});

test('a question whose article has changed since is not asked in another’s stead', async () => {
  const { noor, articles } = await startTestBot();
  const { message } = await noor.slash('vraag', { vraag: 'Wat wordt het weer morgen?' }).answered();
  const bridge = articles.article('brug');
  if (bridge === null) throw new Error('the bridge is gone');
  const sections = bridge.sections.map((section) => ({ ...section, heading: `${section.heading ?? ''} (nieuw)` }));
  articles.put({ ...bridge, sections });
  const { message: told } = await noor.press(message, buttonId(message, 'Wat kost de brug?')).answered();
  expect(textOf(told)).toContain('Het artikel is intussen gewijzigd');
});

test('a button of another version of the bot gets a friendly line', async () => {
  const { noor, standIn } = await startTestBot();
  const { message } = await noor.slash('vraag', costs).answered();
  const custom_id = encodePress({ action: 'remove', asker: noor.person.id }).replace(/^\d/, '9');
  const button: APIButtonComponent = {
    type: ComponentType.Button,
    style: ButtonStyle.Primary,
    label: 'Old',
    custom_id,
  };
  const old: Message = { ...message, components: [{ type: ComponentType.ActionRow, components: [button] }] };
  standIn.world.put(old);
  const { message: told } = await noor.press(old, custom_id).answered();
  expect(textOf(told)).toContain('oudere versie');
  expect(isEphemeral(told)).toBe(true);
});
