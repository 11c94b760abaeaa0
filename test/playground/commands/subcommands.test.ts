import { ApplicationCommandOptionType, ChannelType, type ApplicationCommandData } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { newsroom } from '../../../src/playground/world/newsroom.ts';
import { slash, typing } from '../interaction-kinds.ts';
import { meetBot } from '../meet-bot.ts';

const { String: Text, Attachment, Channel, Role, User, Mentionable } = ApplicationCommandOptionType;
const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;
const [general] = newsroom.guilds.home.channels;

const library: ApplicationCommandData = {
  name: 'library',
  nameLocalizations: { nl: 'bibliotheek' },
  description: 'The library',
  options: [
    {
      type: Subcommand,
      name: 'add',
      nameLocalizations: { nl: 'toevoegen' },
      description: 'Add',
      options: [
        { type: Text, name: 'url', description: 'Address' },
        { type: Attachment, name: 'file', nameLocalizations: { nl: 'bestand' }, description: 'File' },
        { type: Attachment, name: 'paper', description: 'Paper', fileTypes: ['.pdf'] },
      ],
    },
    {
      type: Subcommand,
      name: 'remove',
      description: 'Remove',
      options: [{ type: Text, name: 'article', description: 'Article', required: true, autocomplete: true }],
    },
    {
      type: SubcommandGroup,
      name: 'keep',
      description: 'Keep',
      options: [
        {
          type: Subcommand,
          name: 'to',
          description: 'To',
          options: [
            { type: Channel, name: 'channel', description: 'Channel', channelTypes: [ChannelType.GuildText] },
            { type: Role, name: 'role', description: 'Role' },
            { type: User, name: 'person', description: 'Person' },
            { type: Mentionable, name: 'whom', description: 'Whom' },
          ],
        },
      ],
    },
  ],
};

async function meetBotWithLibrary() {
  const met = await meetBot();
  await met.client.application.commands.set([library]);
  return met;
}

describe('a subcommand', () => {
  test('autocompletes its options', async () => {
    const { noor, next } = await meetBotWithLibrary();
    const exchange = noor.autocomplete('library remove', { article: 'br' }, 'article');
    const interaction = await next(typing);
    expect(interaction.options.getSubcommand()).toBe('remove');
    expect(interaction.options.getFocused(true)).toMatchObject({ name: 'article', value: 'br' });
    await interaction.respond([{ name: 'Brug', value: 'brug' }]);
    expect((await exchange.answered()).choices).toEqual([{ name: 'Brug', value: 'brug' }]);
  });

  test('of a group is nested in it', async () => {
    const { noor, next } = await meetBotWithLibrary();
    const { home } = newsroom.guilds;
    const { curator, readers } = newsroom.roles;
    const { sam } = newsroom.people;
    noor.slash('library keep to', { channel: general.id, role: curator.id, person: sam.id, whom: readers.id });
    const { options } = await next(slash);
    expect([options.getSubcommandGroup(), options.getSubcommand()]).toEqual(['keep', 'to']);
    expect(options.getChannel('channel')).toMatchObject({ id: general.id, name: 'algemeen' });
    expect(options.getRole('role')?.name).toBe('curator');
    expect(options.getUser('person')?.username).toBe('sam');
    expect(options.getMentionable('whom')).toMatchObject({ name: 'lezers' });
    expect(options.get('role')?.role?.id).not.toBe(home.id);
  });

  test.each([
    ['a thread where a text channel is asked for', { channel: 'thread' }],
    ['a channel of another server', { channel: newsroom.guilds.neighbour.channels[0].id }],
    ['a role of another server', { role: newsroom.roles.neighbourModerator.id }],
    ['someone who is no member', { person: newsroom.people.fleur.id }],
    ['something that is neither', { whom: general.id }],
  ])('does not take %s', async (_what, values) => {
    const { noor, standIn } = await meetBotWithLibrary();
    const thread = standIn.world.openThread(general.id, 'Zijpad');
    const given = Object.fromEntries(Object.entries(values).map(([k, id]) => [k, id === 'thread' ? thread.id : id]));
    expect(() => noor.slash('library keep to', given)).toThrow('does not offer that choice');
  });
});

describe('a file', () => {
  test('reaches the bot with its name, size and kind, to be downloaded', async () => {
    const { noor, next } = await meetBotWithLibrary();
    noor.slash('bibliotheek toevoegen', { bestand: { name: 'mijn brug.md', bytes: '# Brug\n\nÉén.' } });
    const interaction = await next(slash);
    const file = interaction.options.getAttachment('file', true);
    expect(file).toMatchObject({
      name: 'mijn_brug.md',
      title: 'mijn brug',
      size: 14,
      contentType: 'text/markdown; charset=utf-8',
      ephemeral: true,
    });
    const response = await fetch(file.url);
    expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(await response.text()).toBe('# Brug\n\nÉén.');
  });

  test('is gone at an address without its signature', async () => {
    const { noor, next } = await meetBotWithLibrary();
    noor.slash('library add', { file: { name: 'a.bin', bytes: new Uint8Array([1, 2]), contentType: 'x/y' } });
    const file = (await next(slash)).options.getAttachment('file', true);
    expect(file.contentType).toBe('x/y');
    expect((await fetch(file.url.replace(/\?.*/, ''))).status).toBe(404);
  });

  test('is taken only where one is asked for', async () => {
    const { noor } = await meetBotWithLibrary();
    const file = { name: 'a.txt', bytes: 'a' };
    expect(() => noor.slash('library add', { url: file })).toThrow('"url" does not take that kind of value');
    expect(() => noor.slash('library add', { paper: file })).toThrow('"paper" does not offer that choice');
    expect(() => noor.slash('library add', { file: 'a.txt' })).toThrow('"file" does not take that kind of value');
  });
});
