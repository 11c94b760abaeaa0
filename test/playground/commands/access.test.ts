import {
  ApplicationCommandPermissionType,
  Events,
  PermissionFlagsBits,
  Routes,
  type ApplicationCommandData,
  type ApplicationCommandPermissionsUpdateData,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import { newsroom } from '../../../src/playground/world/newsroom.ts';
import { slash } from '../interaction-kinds.ts';
import { meetBot, refusalOf } from '../meet-bot.ts';
import { repliesChecked } from '../start-test-stand-in.ts';

const { home, neighbour } = newsroom.guilds;
const { joris, fleur, omar } = newsroom.people;
const { curator, readers } = newsroom.roles;
const applicationId = newsroom.setting.application.id;

const library: ApplicationCommandData = {
  name: 'library',
  description: 'The library',
  defaultMemberPermissions: PermissionFlagsBits.ManageGuild,
};

async function meetBotWithLibrary() {
  const met = await meetBot({ standIn: { ...repliesChecked, world: newsroom.withNeighbour } });
  const command = await met.client.application.commands.create(library);
  const { standIn } = met;
  return {
    ...met,
    commandId: command.id,
    joris: standIn.as(joris),
    fleur: standIn.as(fleur),
    omar: standIn.as(omar),
  };
}

const { Role, User, Channel } = ApplicationCommandPermissionType;

describe('a command for those who manage the server', () => {
  test('is there for a moderator, by role, and for the owner, and hidden from a curator', async () => {
    const { joris, noor, fleur, omar } = await meetBotWithLibrary();
    expect(() => fleur.slash('library')).not.toThrow();
    expect(() => omar.slash('library')).not.toThrow();
    expect(() => joris.slash('library')).toThrow('no command "library" here');
    expect(() => noor.slash('library')).toThrow('no command "library" here');
  });

  test('is there for a curator once the settings of that server let the role have it', async () => {
    const { standIn, joris, noor, next } = await meetBotWithLibrary();
    standIn.commands.allowRole(neighbour.id, 'library', curator.id);
    expect(() => joris.slash('library')).toThrow('no command "library" here');
    standIn.commands.allowRole(home.id, 'library', curator.id);
    joris.slash('library');
    expect((await next(slash)).commandName).toBe('library');
    expect(() => noor.slash('library')).toThrow('no command "library" here');
  });

  test.each([
    ['the app, where it has none of its own', null, { id: curator.id, type: Role, permission: true }, true],
    ['the person, whatever their role', 'library', { id: joris.id, type: User, permission: true }, true],
    ['everyone', 'library', { id: home.id, type: Role, permission: true }, true],
    ['another role', 'library', { id: readers.id, type: Role, permission: true }, false],
  ])('follows an override of %s', async (_what, name, override, isThere) => {
    const { standIn, joris } = await meetBotWithLibrary();
    standIn.commands.override(home.id, name, override);
    const using = expect(() => joris.slash('library'));
    if (isThere) using.not.toThrow();
    else using.toThrow('no command "library" here');
  });

  test('is gone for a moderator whom the settings exclude, and never for an administrator', async () => {
    const { standIn, fleur, omar } = await meetBotWithLibrary();
    standIn.commands.override(neighbour.id, 'library', { id: neighbour.id, type: Role, permission: false });
    expect(() => fleur.slash('library')).toThrow('no command "library" here');
    expect(() => omar.slash('library')).not.toThrow();
  });

  test('can be closed in a channel, with its threads', async () => {
    const { standIn, fleur } = await meetBotWithLibrary();
    const [welcome, other] = neighbour.channels;
    const thread = standIn.world.openThread(welcome.id, 'Praat');
    standIn.commands.override(neighbour.id, 'library', { id: welcome.id, type: Channel, permission: false });
    expect(() => fleur.slash('library')).toThrow('no command "library" here');
    expect(() => fleur.in(thread.id).slash('library')).toThrow('no command "library" here');
    expect(() => fleur.in(other.id).slash('library')).not.toThrow();
  });
});

describe('the overrides of a server', () => {
  test('can be read by the bot, and those of a server that has none are unknown', async () => {
    const { client, standIn, commandId } = await meetBotWithLibrary();
    const permissions = client.application.commands.permissions;
    expect(await refusalOf(permissions.fetch({ guild: home.id, command: commandId }))).toMatchObject({ code: 10066 });

    standIn.commands.allowRole(home.id, 'library', curator.id);
    expect(await permissions.fetch({ guild: home.id, command: commandId })).toEqual([
      { id: curator.id, type: Role, permission: true },
    ]);
    expect([...(await permissions.fetch({ guild: home.id })).keys()]).toEqual([commandId]);
    expect((await permissions.fetch({ guild: neighbour.id })).size).toBe(0);
  });

  test.each([
    ['an unknown command', home.id, '123456789012345678', 10063],
    ['an unknown server', '123456789012345678', '123456789012345678', 10004],
    ['a server that the bot is not in', newsroom.guilds.elsewhere.id, '123456789012345678', 50001],
  ])('are refused for %s', async (_what, guildId, commandId, code) => {
    const { client } = await meetBotWithLibrary();
    const route = Routes.applicationCommandPermissions(applicationId, guildId, commandId);
    expect(await refusalOf(client.rest.get(route))).toMatchObject({ code });
  });

  test('tell every bot of their changes', async () => {
    const { client, standIn, commandId } = await meetBotWithLibrary();
    const told = new Promise<ApplicationCommandPermissionsUpdateData>((resolve) =>
      client.once(Events.ApplicationCommandPermissionsUpdate, resolve),
    );
    standIn.commands.allowRole(home.id, 'library', curator.id);
    expect(await told).toMatchObject({ id: commandId, guildId: home.id, permissions: [{ id: curator.id }] });
  });
});
