import { ApplicationCommandOptionType, ApplicationCommandType, PermissionFlagsBits } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { CommandRegistry } from '../../../src/playground/commands/command-registry.ts';
import { systemClock } from '../../../src/playground/clock.ts';
import { Snowflakes } from '../../../src/playground/snowflakes.ts';
import { newsroom } from '../../../src/playground/world/newsroom.ts';
import type { FormErrors } from '../../../src/playground/rules/refusal.ts';
import { connectClient } from '../connect-client.ts';
import { startTestStandIn } from '../start-test-stand-in.ts';

const ask = { name: 'ask', description: 'Ask something' };
const text = (name: string, more: object = {}) => ({
  type: ApplicationCommandOptionType.String,
  name,
  description: 'Something',
  ...more,
});

describe('through discord.js', () => {
  async function meetCommands() {
    const standIn = await startTestStandIn();
    const client = await connectClient(standIn);
    return { standIn, commands: client.application.commands };
  }

  test('commands are created, read, edited and deleted', async () => {
    const { standIn, commands } = await meetCommands();
    const created = await commands.create({ ...ask, defaultMemberPermissions: PermissionFlagsBits.ManageGuild });
    expect(created.defaultMemberPermissions?.has('ManageGuild')).toBe(true);
    expect((await commands.fetch(created.id, { force: true })).name).toBe('ask');

    const { version } = created;
    const edited = await commands.edit(created.id, { description: 'Ask anything' });
    expect(edited.id).toBe(created.id);
    expect(edited.version).not.toBe(version);
    expect(standIn.commands.all(null).map(({ form }) => form.description)).toEqual(['Ask anything']);

    await commands.delete(created.id);
    expect(standIn.commands.all(null)).toEqual([]);
  });

  test('creating one of a known name overwrites it', async () => {
    const { commands } = await meetCommands();
    const first = await commands.create(ask);
    const second = await commands.create({ ...ask, description: 'Ask anything' });
    expect(second.id).toBe(first.id);
  });

  test('setting replaces those of the scope, and keeps the ids of those that stay', async () => {
    const { standIn, commands } = await meetCommands();
    const { id } = newsroom.guilds.home;
    const [first] = (await commands.set([ask, { name: 'help', description: 'Help' }])).keys();
    await commands.set([{ name: 'here', description: 'Only here' }], id);
    const kept = await commands.set([ask]);
    expect([...kept.keys()]).toEqual([first]);
    expect(standIn.commands.usableIn(id).map(({ form }) => form.name)).toEqual(['here', 'ask']);
  });

  test('translations are listed only when asked for', async () => {
    const { standIn, commands } = await meetCommands();
    await commands.create({ ...ask, nameLocalizations: { nl: 'vraag' } });
    const list = async (query: string) => {
      const path = `/v10/applications/${newsroom.setting.application.id}/commands${query}`;
      const response = await fetch(`${standIn.apiUrl}${path}`, { headers: { authorization: `Bot ${standIn.token}` } });
      return JSON.stringify(await response.json());
    };
    expect(await list('')).not.toContain('vraag');
    expect(await list('?with_localizations=true')).toContain('"nl":"vraag"');
  });
});

/** What is wrong with a registration: the first path of its errors with its code, or the error code. */
function wrong(body: unknown): string | null {
  const result = new CommandRegistry(new Snowflakes(systemClock)).replace(null, [body]);
  if (result.ok) return null;
  return result.refusal.errors === undefined ? String(result.refusal.code) : first(result.refusal.errors, []);
}

function first(errors: FormErrors, path: readonly string[]): string {
  for (const [key, value] of Object.entries(errors)) {
    if (Array.isArray(value)) return `${path.join('.')} ${value[0]?.code ?? ''}`;
    if (value !== undefined) return first(value, [...path, key]);
  }
  return '';
}

describe('Discord refuses', () => {
  const subcommand = (name: string, options: object[] = []) => ({ type: 1, name, description: 'Something', options });

  test.each([
    ['a name with a capital', { ...ask, name: 'Ask' }, '0.name APPLICATION_COMMAND_INVALID_NAME'],
    ['a name with a space', { ...ask, name: 'ask it' }, '0.name APPLICATION_COMMAND_INVALID_NAME'],
    ['a name of 33 characters', { ...ask, name: 'x'.repeat(33) }, '0.name APPLICATION_COMMAND_INVALID_NAME'],
    [
      'a translated name with a space',
      { ...ask, name_localizations: { nl: 'stel vraag' } },
      '0.name_localizations.nl APPLICATION_COMMAND_INVALID_NAME',
    ],
    [
      'an unknown language',
      { ...ask, name_localizations: { 'nl-NL': 'vraag' } },
      '0.name_localizations.nl-NL BASE_TYPE_CHOICES',
    ],
    ['no description', { name: 'ask' }, '0.description BASE_TYPE_REQUIRED'],
    ['a description of 101 characters', { ...ask, description: 'x'.repeat(101) }, '0.description BASE_TYPE_MAX_LENGTH'],
    [
      '26 options',
      { ...ask, options: Array.from({ length: 26 }, (_, n) => text(`o${n}`)) },
      '0.options BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a required option after another',
      { ...ask, options: [text('a'), text('b', { required: true })] },
      '0.options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'two options of one name',
      { ...ask, options: [text('a'), text('a')] },
      '0.options.1 APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
    ],
    [
      'two options of one name in a language',
      { ...ask, options: [text('section', { name_localizations: { nl: 'deel' } }), text('deel')] },
      '0.options.1 APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
    ],
    [
      '26 choices',
      {
        ...ask,
        options: [text('a', { choices: Array.from({ length: 26 }, (_, n) => ({ name: `c${n}`, value: `${n}` })) })],
      },
      '0.options.0.choices BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a choice of 101 characters',
      { ...ask, options: [text('a', { choices: [{ name: 'x'.repeat(101), value: '1' }] })] },
      '0.options.0.choices.0.name BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a longest text above 6000',
      { ...ask, options: [text('a', { max_length: 6001 })] },
      '0.options.0.max_length NUMBER_TYPE_MAX',
    ],
    [
      'a subcommand beside an option',
      { ...ask, options: [subcommand('add'), text('a')] },
      '0.options APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    ],
    [
      'a description on a message command',
      { type: 3, name: 'Find', description: 'x' },
      '0.description BASE_TYPE_CHOICES',
    ],
    ['options on a message command', { type: 3, name: 'Find', options: [text('a')] }, '0.options BASE_TYPE_MAX_LENGTH'],
    [
      'more than 8000 characters together',
      {
        ...ask,
        options: Array.from({ length: 25 }, (_, n) =>
          text(`option-${n}`, {
            choices: Array.from({ length: 25 }, (_, c) => ({ name: `choice number ${c}`, value: `${c}` })),
          }),
        ),
      },
      '0 APPLICATION_COMMAND_TOO_LARGE',
    ],
  ])('%s', (_what, body, problem) => {
    expect(wrong(body)).toBe(problem);
  });

  test('a sixteenth message command', () => {
    const registry = new CommandRegistry(new Snowflakes(systemClock));
    const named = (count: number) =>
      Array.from({ length: count }, (_, n) => ({ type: ApplicationCommandType.Message, name: `Find ${n}` }));
    expect(registry.replace(null, named(15)).ok).toBe(true);
    expect(registry.replace(null, named(16))).toMatchObject({ refusal: { code: 30032 } });
  });
});

test('what counts of a translated text is its longest language', () => {
  const choices = Array.from({ length: 8 }, (_, n) => ({ name: 'choice', value: `${n}`.padEnd(21) }));
  const options = (more: object) => Array.from({ length: 25 }, (_, n) => text(`option-${n}`, { choices, ...more }));
  const long = { description_localizations: { nl: 'x'.repeat(100) } };
  expect(wrong({ ...ask, options: options({}) })).toBeNull();
  expect(wrong({ ...ask, options: options(long) })).toBe('0 APPLICATION_COMMAND_TOO_LARGE');
});
