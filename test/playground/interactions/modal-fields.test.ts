import {
  ComponentType,
  SelectMenuDefaultValueType,
  TextInputStyle,
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackData,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { ModalValues } from '../../../src/playground/interactions/fill-modal.ts';
import { newsroom } from '../../../src/playground/world/newsroom.ts';
import { modal, slash } from '../interaction-kinds.ts';
import { meetBot } from '../meet-bot.ts';

const { curator } = newsroom.roles;
const { sam } = newsroom.people;
const [general, questions] = newsroom.guilds.home.channels;

const options = ['a', 'b', 'c'].map((value) => ({ label: value.toUpperCase(), value }));

/** The bot shows a form of these fields, and Noor sends it in. */
async function sendIn(fields: readonly APIComponentInLabel[], values: ModalValues) {
  const { noor, next } = await meetBot();
  const exchange = noor.slash('ask', { question: 'Wie?' });
  const form: APIModalInteractionResponseCallbackData = {
    custom_id: 'form',
    title: 'Form',
    components: [
      ...(fields.length < 5 ? [{ type: ComponentType.TextDisplay as const, content: 'Fill in.' }] : []),
      ...fields.map((component) => ({ type: ComponentType.Label as const, label: 'Field', component })),
    ],
  };
  await (await next(slash)).showModal(form);
  const sent = noor.submit((await exchange.answered()).modal, values);
  const interaction = await next(modal);
  await interaction.reply('ok');
  expect(sent.message.content).toBe('ok');
  return interaction.fields;
}

describe('what is sent in', () => {
  test('of texts and choices', async () => {
    const fields = await sendIn(
      [
        { type: ComponentType.TextInput, custom_id: 'text', style: TextInputStyle.Paragraph },
        { type: ComponentType.StringSelect, custom_id: 'select', options, max_values: 2 },
        { type: ComponentType.RadioGroup, custom_id: 'radio', options },
        { type: ComponentType.CheckboxGroup, custom_id: 'group', options },
      ],
      { text: 'één\ntwee', select: ['a', 'c'], radio: 'b', group: ['a', 'b'] },
    );
    expect(fields.getTextInputValue('text')).toBe('één\ntwee');
    expect(fields.getStringSelectValues('select')).toEqual(['a', 'c']);
    expect(fields.getRadioGroup('radio')).toBe('b');
    expect(fields.getCheckboxGroup('group')).toEqual(['a', 'b']);
  });

  test('of people, roles, channels and a box', async () => {
    const fields = await sendIn(
      [
        { type: ComponentType.UserSelect, custom_id: 'user' },
        { type: ComponentType.RoleSelect, custom_id: 'role' },
        { type: ComponentType.ChannelSelect, custom_id: 'channel', max_values: 2 },
        { type: ComponentType.MentionableSelect, custom_id: 'mentionable', max_values: 2 },
        { type: ComponentType.Checkbox, custom_id: 'box' },
      ],
      {
        user: [sam.id],
        role: [curator.id],
        channel: [general.id, questions.id],
        mentionable: [sam.id, curator.id],
        box: true,
      },
    );
    expect(fields.getSelectedUsers('user')?.map(({ username }) => username)).toEqual(['sam']);
    expect(fields.getSelectedRoles('role')?.map((role) => role?.name)).toEqual(['curator']);
    expect([...(fields.getSelectedChannels('channel')?.keys() ?? [])]).toEqual([general.id, questions.id]);
    expect(fields.getSelectedMentionables('mentionable')?.roles.size).toBe(1);
    expect(fields.getCheckbox('box')).toBe(true);
  });

  test('of files, which can be downloaded', async () => {
    const fields = await sendIn([{ type: ComponentType.FileUpload, custom_id: 'upload', max_values: 2 }], {
      upload: [
        { name: 'een.pdf', bytes: new Uint8Array([37, 80, 68, 70]) },
        { name: 'twee.txt', bytes: 'twee' },
      ],
    });
    const files = [...fields.getUploadedFiles('upload', true).values()];
    expect(files.map(({ name, size, contentType }) => [name, size, contentType])).toEqual([
      ['een.pdf', 4, 'application/pdf'],
      ['twee.txt', 4, 'text/plain; charset=utf-8'],
    ]);
    expect(await (await fetch(files[1]?.url ?? '')).text()).toBe('twee');
  });

  test('where the user leaves everything as it is', async () => {
    const chosen = options.map((option) => ({ ...option, default: option.value === 'b' }));
    const fields = await sendIn(
      [
        { type: ComponentType.StringSelect, custom_id: 'select', options: chosen },
        { type: ComponentType.RadioGroup, custom_id: 'radio', options: chosen },
        {
          type: ComponentType.RoleSelect,
          custom_id: 'role',
          default_values: [{ id: curator.id, type: SelectMenuDefaultValueType.Role }],
        },
        { type: ComponentType.FileUpload, custom_id: 'upload', required: false },
        { type: ComponentType.Checkbox, custom_id: 'box' },
      ],
      {},
    );
    expect(fields.getStringSelectValues('select')).toEqual(['b']);
    expect(fields.getRadioGroup('radio')).toBe('b');
    expect(fields.getSelectedRoles('role')?.map((role) => role?.id)).toEqual([curator.id]);
    expect([...(fields.getUploadedFiles('upload')?.values() ?? [])]).toEqual([]);
    expect(fields.getCheckbox('box')).toBe(false);
  });
});

test.each<[string, APIComponentInLabel, ModalValues, string]>([
  ['no file where one is needed', { type: ComponentType.FileUpload, custom_id: 'f' }, {}, 'is required'],
  [
    'two files where one is taken',
    { type: ComponentType.FileUpload, custom_id: 'f' },
    {
      f: [
        { name: 'a', bytes: '' },
        { name: 'b', bytes: '' },
      ],
    },
    'at most 1',
  ],
  ['a text for files', { type: ComponentType.FileUpload, custom_id: 'f' }, { f: 'a.txt' }, 'that kind of value'],
  ['an unknown role', { type: ComponentType.RoleSelect, custom_id: 'f' }, { f: [sam.id] }, 'not offer that choice'],
  [
    'an unknown choice',
    { type: ComponentType.RadioGroup, custom_id: 'f', options },
    { f: 'd' },
    'not offer that choice',
  ],
  [
    'too few boxes',
    { type: ComponentType.CheckboxGroup, custom_id: 'f', options, min_values: 2 },
    { f: ['a'] },
    'at least 2',
  ],
  ['too many options', { type: ComponentType.StringSelect, custom_id: 'f', options }, { f: ['a', 'b'] }, 'at most 1'],
])('Discord’s client stops %s', async (_what, field, values, problem) => {
  await expect(sendIn([field], values)).rejects.toThrow(problem);
});

test('a field for files may ask for kinds, of which only the extension counts', async () => {
  const field: APIComponentInLabel = {
    type: ComponentType.FileUpload,
    custom_id: 'f',
    file_types: ['.md', '.pdf', 'image'],
  };
  const named = (name: string) => ({ f: [{ name, bytes: 'x' }] });
  await expect(sendIn([field], named('a.exe'))).rejects.toThrow('not offer that choice');
  expect((await sendIn([field], named('a.png'))).getUploadedFiles('f', true).size).toBe(1);
  expect((await sendIn([field], named('a.PDF'))).getUploadedFiles('f', true).size).toBe(1);
});
