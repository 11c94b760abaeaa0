import { expect, test } from 'vitest';
import { isEphemeral } from '../../src/playground/world/message.ts';
import { textOf, startTestBot } from './fixture.ts';

test('Find in articles looks up the questions of a message, says so, and replies to whoever wanted to know', async () => {
  const { noor, sam } = await startTestBot();
  const message = sam.send('Ik kom net van het raadhuis. Wat kost de brug? Vast te veel.');
  const found = await noor.messageCommand('Zoek in artikelen', message).answered();
  expect(isEphemeral(found.message)).toBe(true);
  expect(textOf(found.message)).toContain('De brug kost twaalf miljoen euro.');
  expect(textOf(found.message)).toContain('Wat kost de brug?');
  expect(textOf(found.message)).not.toContain('raadhuis');
  expect(textOf(found.message)).toMatch(/de vragen .* bericht/);
});

test('of a message without a question, its opening is looked up', async () => {
  const { sam } = await startTestBot();
  const message = sam.send(`The library opens at some hour in the morning. ${'I like books a lot. '.repeat(30)}`);
  const found = await sam.messageCommand('Find in articles', message).answered();
  expect(textOf(found.message)).toContain('The library opens at nine in the morning.');
  expect(textOf(found.message)).toMatch(/message begins/);
});

test('of an answer of the bot’s own, its question is looked up', async () => {
  const { noor, sam } = await startTestBot();
  const { message } = await sam.slash('ask', { question: 'Wat kost de *brug*?' }).answered();
  const found = await noor.messageCommand('Zoek in artikelen', message).answered();
  expect(textOf(found.message)).toContain('Wat kost de \\*brug\\*?');
  expect(textOf(found.message)).toContain('De brug kost twaalf miljoen euro.');
  expect(textOf(found.message)).toMatch(/de vragen .* bericht/);
});

test('a message without words gets a clear line', async () => {
  const { sam } = await startTestBot();
  const found = await sam.messageCommand('Find in articles', sam.send('🎉 …')).answered();
  expect(isEphemeral(found.message)).toBe(true);
  expect(textOf(found.message)).toContain('no words');
});

test('a message made to be hard to read holds nobody up', async () => {
  const { noor, sam } = await startTestBot();
  const message = sam.send('[a](https:'.repeat(400));
  const found = await Promise.all([
    noor.messageCommand('Zoek in artikelen', message).answered(),
    sam.messageCommand('Find in articles', message).answered(),
    noor.slash('vraag', { vraag: 'Wat kost de brug?' }).answered(),
  ]);
  expect(textOf(found[2].message)).toContain('De brug kost twaalf miljoen euro.');
});
