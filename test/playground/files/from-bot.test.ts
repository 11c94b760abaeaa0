import {
  AttachmentBuilder,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  Routes,
  type REST,
  type RawFile,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { StandInOptions } from '../../../src/playground/stand-in.ts';
import { newsroom } from '../../../src/playground/world/newsroom.ts';
import { FakeClock } from '../fake-clock.ts';
import { slash, button } from '../interaction-kinds.ts';
import { meetBot, refusalOf } from '../meet-bot.ts';
import { repliesChecked } from '../start-test-stand-in.ts';

const { home } = newsroom.guilds;
const [general] = home.channels;
const flags = MessageFlags.IsComponentsV2;
const ATTACH_FILES = 1n << 15n;

const chart = () => new AttachmentBuilder(Buffer.from([1, 2, 3]), { name: 'chart.png', description: 'Een grafiek' });
const text = (content: string) => ({ type: ComponentType.TextDisplay as const, content });
const fileComponent = (name: string) => ({ type: ComponentType.File as const, file: { url: `attachment://${name}` } });
const row = {
  type: ComponentType.ActionRow,
  components: [{ type: ComponentType.Button, style: ButtonStyle.Primary, customId: 'more', label: 'More' }],
} as const;
const gallery = (name: string) => ({
  type: ComponentType.MediaGallery as const,
  items: [{ media: { url: `attachment://${name}` } }],
});

/** Noor asked something, and the bot is to answer. */
async function asked(standIn: StandInOptions = {}) {
  const met = await meetBot({ standIn });
  const exchange = met.noor.slash('ask', { question: 'Wie?' });
  return { ...met, exchange, interaction: await met.next(slash) };
}

describe('a file in an answer', () => {
  test('is kept with its bytes and its alt text', async () => {
    const { exchange, interaction } = await asked();
    const response = await interaction.reply({ content: 'Zo.', files: [chart()], withResponse: true });
    expect(exchange.message.attachments).toMatchObject([
      { filename: 'chart.png', description: 'Een grafiek', contentType: 'image/png', bytes: new Uint8Array([1, 2, 3]) },
    ]);
    const [told] = response.resource?.message?.attachments.values() ?? [];
    expect(told).toMatchObject({ name: 'chart.png', size: 3, description: 'Een grafiek', contentType: 'image/png' });
    expect(new Uint8Array(await (await fetch(told?.url ?? '')).arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
  });

  test('may come with the edit after a defer, with a follow-up, and with an update', async () => {
    const { exchange, interaction, noor, next } = await asked();
    await interaction.deferReply();
    await interaction.editReply({ content: 'Zo.', files: [chart()] });
    await interaction.followUp({
      content: 'En zo.',
      files: [chart(), { name: 'b.txt', attachment: Buffer.from('b') }],
      components: [row],
    });
    expect(exchange.messages.map(({ attachments }) => attachments.map(({ filename }) => filename))).toEqual([
      ['chart.png'],
      ['chart.png', 'b.txt'],
    ]);
    const [, followUp] = exchange.messages;
    if (followUp === undefined) throw new Error('no follow-up');
    noor.press(followUp, 'more');
    await (await next(button)).update({ content: 'Anders.', files: [chart()], attachments: [] });
    expect(exchange.messages[1]?.attachments.map(({ filename }) => filename)).toEqual(['chart.png']);
  });

  test('is told where a component shows it, and no longer as an attachment', async () => {
    const { exchange, interaction } = await asked();
    const response = await interaction.reply({
      flags,
      components: [text('Zo.'), gallery('chart.png'), fileComponent('data.json')],
      files: [chart(), { name: 'data.json', attachment: Buffer.from('{}') }],
      withResponse: true,
    });
    expect(exchange.message.attachments.map(({ filename }) => filename)).toEqual(['chart.png', 'data.json']);
    const message = response.resource?.message;
    expect(message?.attachments.size).toBe(0);
    expect(JSON.stringify(message?.components)).toMatch(/http:\/\/127\.0\.0\.1:\d+\/attachments\/\d+\/\d+\/chart\.png/);
    expect(JSON.stringify(message?.components)).not.toContain('attachment://');
    expect(JSON.stringify(message?.components)).toContain('"description":"Een grafiek"');
  });

  test('is told with its address where an embed shows it', async () => {
    const { interaction } = await asked();
    const embeds = [{ title: 'Zo', image: { url: 'attachment://chart.png' } }];
    const response = await interaction.reply({ embeds, files: [chart()], withResponse: true });
    expect(response.resource?.message?.embeds[0]?.image?.url).toMatch(/^http:.*chart\.png/);
  });

  test('stays when an edit says nothing of it, and goes when the edit lists others', async () => {
    const { exchange, interaction } = await asked();
    await interaction.reply({ content: 'Zo.', files: [chart()] });
    await interaction.editReply('Anders.');
    expect(exchange.message.attachments).toHaveLength(1);
    await interaction.editReply({ attachments: [] });
    expect(exchange.message.attachments).toEqual([]);
  });
});

describe('Discord refuses', () => {
  test.each([
    ['a file', fileComponent('other.txt'), 'components.0.file'],
    ['an image', gallery('other.png'), 'components.0.items.0.media'],
    [
      'a nested image',
      { type: ComponentType.Container as const, components: [text('Zo.'), gallery('other.png')] },
      'components.0.components.1.items.0.media',
    ],
  ])('a component that shows %s which did not come along', async (_what, component, path) => {
    const { interaction } = await asked(repliesChecked);
    expect(await refusalOf(interaction.reply({ flags, components: [component], files: [chart()] }))).toEqual({
      code: 50035,
      errors: [`${path} UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND`],
    });
  });

  test('an edit that takes away the file which a component shows', async () => {
    const { interaction } = await asked(repliesChecked);
    await interaction.reply({ flags, components: [gallery('chart.png')], files: [chart()] });
    expect(await refusalOf(interaction.editReply({ attachments: [] }))).toMatchObject({ code: 50035 });
  });

  test('a listed file that is not there', async () => {
    const { client } = await asked(repliesChecked);
    const body = { content: 'Zo.', attachments: [{ id: '0' }] };
    expect(await refusalOf(client.rest.post(Routes.channelMessages(general.id), { body }))).toEqual({
      code: 50035,
      errors: ['attachments.0 ATTACHMENT_NOT_FOUND'],
    });
  });

  test('files alone in a message of components', async () => {
    const { interaction } = await asked(repliesChecked);
    expect(await refusalOf(interaction.reply({ flags, files: [chart()] }))).toMatchObject({ code: 50006 });
  });

  test('a file of more than 10 MiB, and more than 25 MiB together', async () => {
    // So much takes longer than an interaction waits, on a busy machine.
    const { interaction } = await asked({ ...repliesChecked, clock: new FakeClock() });
    const large = (size: number) => ({ name: 'large.bin', attachment: Buffer.alloc(size) });
    const one = refusalOf(interaction.reply({ files: [large(10 * 1024 * 1024 + 1)] }));
    expect(await one).toMatchObject({ code: 40005 });
    const three = Array.from({ length: 3 }, () => large(9 * 1024 * 1024));
    expect(await refusalOf(interaction.reply({ files: three }))).toMatchObject({ code: 40005 });
    await interaction.reply({ files: [large(10 * 1024 * 1024)] });
  });

  test('eleven files', async () => {
    const { interaction } = await asked(repliesChecked);
    const files = Array.from({ length: 11 }, (_, n) => ({ name: `${n}.txt`, attachment: Buffer.from('x') }));
    expect(await refusalOf(interaction.reply({ files }))).toEqual({
      code: 50035,
      errors: ['data.attachments BASE_TYPE_MAX_LENGTH'],
    });
  });
});

describe('a file in a message of a channel', () => {
  const send = (rest: REST, files: RawFile[]) =>
    rest.post(Routes.channelMessages(general.id), { body: { content: 'Zo.' }, files });
  const files = [{ name: 'a.txt', data: 'aa' }];

  test('needs the permission to attach files', async () => {
    const { client } = await asked(repliesChecked);
    expect(await refusalOf(send(client.rest, files))).toMatchObject({ code: 50013 });
  });

  test('is kept where the bot has it', async () => {
    const allowed = { ...home, appPermissions: home.appPermissions | ATTACH_FILES };
    const { client, noor } = await meetBot({ standIn: { world: { ...newsroom.setting, guilds: [allowed] } } });
    expect(await send(client.rest, files)).toMatchObject({ attachments: [{ filename: 'a.txt', size: 2 }] });
    expect(noor.messages[0]?.attachments[0]?.bytes).toEqual(new Uint8Array([97, 97]));
  });
});
