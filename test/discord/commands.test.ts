import { ApplicationCommandOptionType, ApplicationCommandType, type APIApplicationCommandOption } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/discord/commands.ts';
import { COMMAND_DESCRIPTION_LENGTH, COMMAND_NAME_LENGTH } from '../../src/discord/limits.ts';

/** Discord's own rule for the names of chat commands and options (`interactions/application-commands`, Naming). */
const NAME = /^[-_'\p{L}\p{N}]+$/u;

interface Named {
  readonly name: string;
  readonly name_localizations?: object | null | undefined;
}

const bodies = COMMANDS.map(({ body }) => body);
const chatCommands = bodies.flatMap((body) => (body.type === ApplicationCommandType.ChatInput ? [body] : []));
const topOptions: readonly APIApplicationCommandOption[] = chatCommands.flatMap(({ options: own }) => own ?? []);
const subcommands = topOptions.flatMap((option) =>
  option.type === ApplicationCommandOptionType.Subcommand ? [option] : [],
);
const options: readonly APIApplicationCommandOption[] = [
  ...topOptions,
  ...subcommands.flatMap(({ options: own }) => own ?? []),
];

function namesOf({ name, name_localizations: localised }: Named): readonly string[] {
  return [name, ...Object.values(localised ?? {}).map(String)];
}

function subcommandsOf(body: (typeof bodies)[number] | undefined): readonly unknown[] {
  return (body !== undefined && 'options' in body ? (body.options ?? []) : []).map((option) => [
    option.name,
    option.name_localizations?.nl,
  ]);
}

/** Characters of names, descriptions and choices, of each in the language in which it is longest. */
function longestTexts(part: object): number {
  return Object.entries(part).reduce((sum, [key, value]: [string, unknown]) => {
    if (Array.isArray(value)) return sum + value.reduce((all: number, each: unknown) => all + textsOf(each), 0);
    if (key === 'name_localizations' || key === 'description_localizations') {
      return sum + Math.max(0, ...Object.values(value ?? {}).map((text) => String(text).length));
    }
    return key === 'value' ? sum + String(value).length : sum;
  }, 0);
}

function textsOf(part: unknown): number {
  return typeof part === 'object' && part !== null ? longestTexts(part) : 0;
}

describe('the commands', () => {
  it('are these, in English and in Dutch', () => {
    expect(bodies.map((body) => [body.name, body.name_localizations?.nl])).toEqual([
      ['ask', 'vraag'],
      ['summary', 'samenvatting'],
      ['articles', 'artikelen'],
      ['help', 'help'],
      ['Find in articles', 'Zoek in artikelen'],
      ['privacy', 'privacy'],
      ['library', 'bibliotheek'],
      ['settings', 'instellingen'],
      ['insights', 'inzichten'],
      ['why', 'waarom'],
    ]);
  });

  it('take these options', () => {
    const simple = topOptions.filter(({ type }) => type !== ApplicationCommandOptionType.Subcommand);
    expect(simple.map((option) => [option.name, option.name_localizations?.nl])).toEqual([
      ['question', 'vraag'],
      ['article', 'artikel'],
      ['private', 'privé'],
      ['article', 'artikel'],
      ['section', 'deel'],
      ['length', 'lengte'],
      ['days', 'dagen'],
      ['question', 'vraag'],
    ]);
  });

  it('have each their own id', () => {
    expect(new Set(COMMANDS.map(({ id }) => id)).size).toBe(COMMANDS.length);
  });

  it('have names that Discord takes, in every language', () => {
    for (const name of [...chatCommands, ...options].flatMap(namesOf)) {
      expect(name).toMatch(NAME);
      expect(name).toBe(name.toLowerCase());
      expect(name.length).toBeLessThanOrEqual(COMMAND_NAME_LENGTH);
    }
    for (const name of bodies.flatMap(namesOf)) expect(name.length).toBeLessThanOrEqual(COMMAND_NAME_LENGTH);
  });

  it('have descriptions that Discord takes, in every language', () => {
    for (const { description, description_localizations: localised } of [...chatCommands, ...options]) {
      for (const text of [description, ...Object.values(localised ?? {}).map(String)]) {
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(COMMAND_DESCRIPTION_LENGTH);
      }
    }
  });

  it('give every name under the key of each language: Discord falls back on none', () => {
    for (const { name, name_localizations: localised } of [...bodies, ...options]) {
      expect(localised).toMatchObject({ 'en-US': name, 'en-GB': name });
      expect(localised?.nl).toMatch(/\p{L}/u);
    }
  });

  it('name no two options of a command alike, in any language', () => {
    for (const { options: own } of [...chatCommands, ...subcommands]) {
      const names = (own ?? []).map((option) => option.name_localizations?.nl);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('give curators these subcommands', () => {
    const [library] = bodies.filter(({ name }) => name === 'library');
    expect(subcommandsOf(library)).toEqual([
      ['add', 'toevoegen'],
      ['list', 'lijst'],
      ['edit', 'bewerken'],
      ['remove', 'verwijderen'],
      ['refresh', 'vernieuwen'],
      ['history', 'geschiedenis'],
      ['rollback', 'terugzetten'],
      ['log', 'logboek'],
    ]);
  });

  it('work in servers, in direct messages and installed by a member', () => {
    for (const { audience, body } of COMMANDS) {
      if (audience === 'members') expect(body).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    }
  });

  it('of curators work in servers that have the bot, for those who may manage them', () => {
    for (const { audience, body } of COMMANDS) {
      if (audience !== 'curators') continue;
      expect(body).toMatchObject({ integration_types: [0], contexts: [0], default_member_permissions: '32' });
    }
  });

  it('take at most 8,000 characters each, all their texts together', () => {
    for (const body of chatCommands) expect(longestTexts(body)).toBeLessThanOrEqual(8000);
  });
});
