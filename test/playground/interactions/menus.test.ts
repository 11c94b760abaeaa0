import { ComponentType, type ActionRowData, type MessageActionRowComponentData } from 'discord.js';
import { expect, test } from 'vitest';
import { newsroom } from '../../../src/playground/world/newsroom.ts';
import { meetBot } from '../meet-bot.ts';
import { slash } from '../interaction-kinds.ts';

const { curator, readers, neighbourModerator } = newsroom.roles;
const { sam, noor } = newsroom.people;
const [general] = newsroom.guilds.home.channels;

const row = (component: MessageActionRowComponentData): ActionRowData<MessageActionRowComponentData> => ({
  type: ComponentType.ActionRow,
  components: [component],
});

async function meetMenus() {
  const met = await meetBot();
  const exchange = met.noor.slash('ask', { question: 'Wie?' });
  await (
    await met.next(slash)
  ).reply({
    content: 'Kies.',
    components: [
      row({ type: ComponentType.RoleSelect, customId: 'roles', maxValues: 2 }),
      row({ type: ComponentType.ChannelSelect, customId: 'channels', minValues: 0 }),
      row({ type: ComponentType.UserSelect, customId: 'people' }),
      row({ type: ComponentType.MentionableSelect, customId: 'any', maxValues: 2 }),
    ],
  });
  return { ...met, message: exchange.message };
}

test('a menu of roles, channels or people tells what was chosen, and what that is', async () => {
  const { noor, message, next } = await meetMenus();
  noor.select(message, 'roles', [curator.id, readers.id]);
  const roles = await next((interaction) => interaction.isRoleSelectMenu());
  expect(roles.values).toEqual([curator.id, readers.id]);
  expect(roles.roles.map(({ name }) => name)).toEqual(['curator', 'lezers']);

  noor.select(message, 'channels', [general.id]);
  const channels = await next((interaction) => interaction.isChannelSelectMenu());
  expect(channels.channels.map((channel) => ('name' in channel ? channel.name : null))).toEqual(['algemeen']);

  noor.select(message, 'people', [sam.id]);
  const people = await next((interaction) => interaction.isUserSelectMenu());
  expect(people.users.map(({ username }) => username)).toEqual(['sam']);

  noor.select(message, 'any', [sam.id, curator.id]);
  const any = await next((interaction) => interaction.isMentionableSelectMenu());
  expect([any.users.size, any.roles.size]).toEqual([1, 1]);
});

test('what the server does not have cannot be chosen, nor more than fits, nor less', async () => {
  const { noor: asker, message } = await meetMenus();
  expect(() => asker.select(message, 'roles', [neighbourModerator.id])).toThrow('does not offer that choice');
  expect(() => asker.select(message, 'people', [sam.id, noor.id])).toThrow('at most 1');
  expect(() => asker.select(message, 'roles', [])).toThrow('at least 1');
  expect(() => asker.select(message, 'channels', [])).not.toThrow();
  expect(() => asker.select(message, 'nowhere', [])).toThrow('nothing to use');
});
