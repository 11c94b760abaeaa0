import {
  ApplicationCommandOptionType,
  InteractionContextType,
  PermissionFlagsBits,
  type ApplicationCommandData,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import { ClientRefusal } from '../../../src/playground/commands/client-refusal.ts';
import { slash } from '../interaction-kinds.ts';
import { meetBot } from '../meet-bot.ts';

/** What Discord's client has against a user's doing. */
function refused(doing: () => unknown): unknown {
  try {
    doing();
  } catch (error) {
    if (error instanceof ClientRefusal) return error.problems;
    throw error;
  }
  return [];
}

const summary: ApplicationCommandData = {
  name: 'summary',
  nameLocalizations: { nl: 'samenvatting' },
  description: 'Summarise',
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'length',
      nameLocalizations: { nl: 'lengte' },
      description: 'How long',
      required: true,
      choices: [
        { name: 'Short', nameLocalizations: { nl: 'Kort' }, value: 'short' },
        { name: 'Long', nameLocalizations: { nl: 'Lang' }, value: 'long' },
      ],
    },
    { type: ApplicationCommandOptionType.Integer, name: 'page', description: 'Page', minValue: 1, maxValue: 9 },
    { type: ApplicationCommandOptionType.String, name: 'word', description: 'Word', minLength: 2, maxLength: 5 },
    { type: ApplicationCommandOptionType.Boolean, name: 'private', description: 'Private' },
  ],
};

const library: ApplicationCommandData = {
  name: 'library',
  description: 'The library',
  defaultMemberPermissions: PermissionFlagsBits.ManageGuild,
  options: [
    {
      type: ApplicationCommandOptionType.Subcommand,
      name: 'remove',
      nameLocalizations: { nl: 'verwijder' },
      description: 'Remove',
      options: [{ type: ApplicationCommandOptionType.String, name: 'article', description: 'Article', required: true }],
    },
  ],
};

async function meetBotWith(...commands: ApplicationCommandData[]) {
  const met = await meetBot();
  await met.client.application.commands.set(commands);
  return met;
}

describe('filling in options', () => {
  test('works in the user’s language and reaches the bot under the default names', async () => {
    const { noor, next } = await meetBotWith(summary);
    noor.slash('samenvatting', { lengte: 'Kort', page: 2 });
    const interaction = await next(slash);
    expect(interaction.commandName).toBe('summary');
    expect(interaction.options.data).toMatchObject([
      { name: 'length', value: 'short' },
      { name: 'page', value: 2 },
    ]);
    await interaction.reply('ok');
  });

  test.each([
    ['a required option left out', {}, [{ kind: 'required', option: 'length' }]],
    ['a choice that is not offered', { length: 'medium' }, [{ kind: 'not-a-choice', option: 'length' }]],
    ['an unknown option', { length: 'short', colour: 'red' }, [{ kind: 'unknown-option', option: 'colour' }]],
    ['a number too small', { length: 'short', page: 0 }, [{ kind: 'too-small', option: 'page', bound: 1 }]],
    ['a number too large', { length: 'short', page: 10 }, [{ kind: 'too-large', option: 'page', bound: 9 }]],
    ['half a page', { length: 'short', page: 1.5 }, [{ kind: 'wrong-type', option: 'page' }]],
    ['a text too short', { length: 'short', word: 'a' }, [{ kind: 'too-short', option: 'word', bound: 2 }]],
    ['a text too long', { length: 'short', word: 'abcdef' }, [{ kind: 'too-long', option: 'word', bound: 5 }]],
    ['a text for yes or no', { length: 'short', private: 'yes' }, [{ kind: 'wrong-type', option: 'private' }]],
  ])('stops %s', async (_what, values, problems) => {
    const { sam } = await meetBotWith(summary);
    expect(refused(() => sam.slash('summary', values))).toEqual(problems);
  });

  test('offers suggestions only where the option has them', async () => {
    const { sam } = await meetBotWith(summary);
    expect(refused(() => sam.autocomplete('summary', { word: 'a' }, 'word'))).toEqual([
      { kind: 'no-autocomplete', option: 'word' },
    ]);
  });
});

describe('which commands are offered', () => {
  test('only those that are registered', async () => {
    const { sam } = await meetBotWith(summary);
    expect(refused(() => sam.slash('ask'))).toEqual([{ kind: 'unknown-command', name: 'ask' }]);
  });

  test('those for moderators only to moderators, with their subcommands', async () => {
    const { noor, mila, next } = await meetBotWith(library);
    expect(refused(() => noor.slash('library remove', { article: 'x' }))).toEqual([
      { kind: 'unknown-command', name: 'library remove' },
    ]);
    mila.slash('library verwijder', { article: 'x' });
    const interaction = await next(slash);
    expect(interaction.options.getSubcommand()).toBe('remove');
    expect(interaction.options.getString('article')).toBe('x');
    await interaction.reply('ok');
    expect(refused(() => mila.slash('library'))).toEqual([{ kind: 'unknown-command', name: 'library' }]);
  });

  test('not where its contexts leave it out', async () => {
    const { noor } = await meetBotWith({ ...summary, contexts: [InteractionContextType.Guild] });
    const direct = noor.inDirectMessages();
    expect(refused(() => direct.slash('summary', { length: 'short' }))).toEqual([
      { kind: 'unknown-command', name: 'summary' },
    ]);
  });
});
