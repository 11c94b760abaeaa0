import {
  ButtonStyle,
  ComponentType,
  MessageFlags,
  TextInputStyle,
  type APIModalInteractionResponseCallbackData,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import { isEphemeral, isThinking } from '../../../src/playground/world/message.ts';
import { newsroom } from '../../../src/playground/world/newsroom.ts';
import { button, menu, modal, onMessage, slash, typing } from '../interaction-kinds.ts';
import { meetBot } from '../meet-bot.ts';

const row = {
  type: ComponentType.ActionRow,
  components: [{ type: ComponentType.Button, style: ButtonStyle.Primary, customId: 'more', label: 'More' }],
} as const;

const form: APIModalInteractionResponseCallbackData = {
  custom_id: 'next',
  title: 'Ask on',
  components: [
    {
      type: ComponentType.Label,
      label: 'Your question',
      component: { type: ComponentType.TextInput, custom_id: 'question', style: TextInputStyle.Short, max_length: 300 },
    },
  ],
};

describe('a slash command', () => {
  test('reaches the bot with what was filled in, and its reply reaches everybody', async () => {
    const { noor, sam, next } = await meetBot();
    const exchange = noor.slash('ask', { question: 'Wie?', private: false });

    const interaction = await next(slash);
    expect(interaction.options.getString('question')).toBe('Wie?');
    expect(interaction.options.getBoolean('private')).toBe(false);
    await interaction.reply('Zij.');

    await exchange.answered();
    expect(exchange.message.content).toBe('Zij.');
    expect(sam.messages.map(({ content }) => content)).toEqual(['Zij.']);
  });

  test('shows that the bot is thinking until the edit', async () => {
    const { noor, next } = await meetBot();
    const exchange = noor.slash('ask', { question: 'Wie?' });
    const interaction = await next(slash);

    await interaction.deferReply();
    expect(exchange.state).toBe('thinking');
    expect(isThinking(exchange.message)).toBe(true);

    await interaction.editReply('Zij.');
    expect(exchange.state).toBe('answered');
    expect(exchange.messages.map(({ content }) => content)).toEqual(['Zij.']);
    expect(isThinking(exchange.message)).toBe(false);
  });

  test('may be answered to the asker alone', async () => {
    const { noor, sam, next } = await meetBot();
    const exchange = noor.slash('ask', { question: 'Wie?' });
    await (await next(slash)).reply({ content: 'Geheim.', flags: MessageFlags.Ephemeral });

    expect(isEphemeral(exchange.message)).toBe(true);
    expect(noor.messages).toHaveLength(1);
    expect(sam.messages).toHaveLength(0);
  });

  test('stays as private as its defer, whatever the edit says', async () => {
    const { noor, next, client } = await meetBot();
    const exchange = noor.slash('ask', { question: 'Wie?' });
    const interaction = await next(slash);
    await interaction.deferReply();
    await client.rest.patch(`/webhooks/${interaction.applicationId}/${interaction.token}/messages/@original`, {
      body: { content: 'Zij.', flags: MessageFlags.Ephemeral },
      auth: false,
    });
    expect(isEphemeral(exchange.message)).toBe(false);
  });

  test('may defer privately only: that it will be of components is for the edit to say', async () => {
    const { noor, next, client } = await meetBot();
    const exchange = noor.slash('ask', { question: 'Wie?' });
    const { id, token } = await next(slash);
    const flags = MessageFlags.Ephemeral | MessageFlags.IsComponentsV2;
    await client.rest.post(`/interactions/${id}/${token}/callback`, {
      body: { type: 5, data: { flags } },
      auth: false,
    });
    expect(exchange.message.flags).toBe(MessageFlags.Ephemeral | MessageFlags.Loading);
  });

  test('is answered by the follow-up once the public "is thinking" was taken away', async () => {
    const { noor, sam, next } = await meetBot();
    const exchange = noor.slash('ask', { question: 'Wie?' });
    const interaction = await next(slash);
    await interaction.deferReply();
    await interaction.deleteReply();
    expect(exchange.messages).toEqual([]);

    await interaction.followUp({ content: 'Alleen voor jou.', flags: MessageFlags.Ephemeral });
    await exchange.answered();
    expect(exchange.message.content).toBe('Alleen voor jou.');
    expect(sam.messages).toEqual([]);
  });

  test('has its "is thinking" replaced by a follow-up that comes straight after the defer', async () => {
    const { noor, next } = await meetBot();
    const exchange = noor.slash('ask', { question: 'Wie?' });
    const interaction = await next(slash);
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.followUp('Zij.');
    expect(exchange.messages.map(({ content }) => content)).toEqual(['Zij.']);
    expect(isEphemeral(exchange.message)).toBe(true);
  });

  test('gets follow-ups that reply to the first answer', async () => {
    const { noor, next } = await meetBot();
    const exchange = noor.slash('ask', { question: 'Wie?' });
    const interaction = await next(slash);
    await interaction.reply('Zij.');
    const second = await interaction.followUp('En hij.');
    expect(second.reference?.messageId).toBe(exchange.message.id);
    expect(exchange.messages.map(({ content }) => content)).toEqual(['Zij.', 'En hij.']);

    await interaction.editReply({ message: second, content: 'En hij ook.' });
    expect(exchange.messages.at(-1)?.content).toBe('En hij ook.');
    await interaction.deleteReply(second);
    expect(exchange.messages.map(({ content }) => content)).toEqual(['Zij.']);
  });

  test('tells the bot what its reply became when it asks', async () => {
    const { noor, next } = await meetBot();
    noor.slash('ask', { question: 'Wie?' });
    const response = await (await next(slash)).reply({ content: 'Zij.', withResponse: true });
    expect(response.resource?.message?.content).toBe('Zij.');
    expect(response.resource?.message?.interactionMetadata?.user.username).toBe('noor');
  });
});

describe('where and who', () => {
  test('in a server: its locale, the member and their permissions', async () => {
    const { mila, next } = await meetBot();
    mila.speaking('en-US').slash('ask', { question: 'Who?' });
    const interaction = await next(slash);
    expect(interaction.guildId).toBe(newsroom.guilds.home.id);
    expect(interaction.guildLocale).toBe('nl');
    expect(interaction.locale).toBe('en-US');
    expect(interaction.memberPermissions?.has('ManageMessages')).toBe(true);
    expect(interaction.appPermissions.has('SendMessages')).toBe(true);
    expect(interaction.authorizingIntegrationOwners).toMatchObject({ 0: newsroom.guilds.home.id });
    await interaction.reply('ok');
  });

  test('in direct messages: the user, and no server', async () => {
    const { noor, next } = await meetBot();
    const exchange = noor.inDirectMessages().slash('ask', { question: 'Wie?' });
    const interaction = await next(slash);
    expect(interaction.guildId).toBeNull();
    expect(interaction.context).toBe(1);
    expect(interaction.user.username).toBe('noor');
    await interaction.reply('Zij.');
    expect(exchange.message.content).toBe('Zij.');
  });

  test('where only the user has the app: in a server without the bot and among friends', async () => {
    const { sam, noor, next } = await meetBot();
    const [lounge] = newsroom.guilds.elsewhere.channels;
    const exchange = sam.in(lounge.id).slash('ask', { question: 'Who?' });
    const interaction = await next(slash);
    expect(interaction.authorizingIntegrationOwners).toMatchObject({ 1: newsroom.people.sam.id });
    expect(interaction.guild).toBeNull();
    await interaction.reply('They.');
    expect(exchange.message.content).toBe('They.');

    sam.in(newsroom.group.id).slash('ask', { question: 'Who?' });
    const among = await next(slash);
    expect(among.context).toBe(2);
    await among.reply('They.');

    expect(() => noor.in(lounge.id).slash('ask', { question: 'Wie?' })).toThrow('no command "ask" here');
  });

  test('a guest app that may not speak there is heard by its user alone', async () => {
    const { sam } = newsroom.people;
    const elsewhere = { ...newsroom.guilds.elsewhere, ownerId: newsroom.people.mila.id, everyone: 0n };
    const guilds = [newsroom.guilds.home, elsewhere];
    const { next, standIn } = await meetBot({ standIn: { world: { ...newsroom.setting, guilds } } });
    const exchange = standIn.as(sam).in(elsewhere.channels[0].id).slash('ask', { question: 'Who?' });
    await (await next(slash)).reply('They.');
    expect(isEphemeral(exchange.message)).toBe(true);
  });
});

describe('typing in an option', () => {
  test('gets choices', async () => {
    const { noor, next } = await meetBot();
    const exchange = noor.autocomplete('vraag', { vraag: 'wa' }, 'vraag');
    const interaction = await next(typing);
    expect(interaction.options.getFocused(true)).toMatchObject({ name: 'question', value: 'wa' });
    await interaction.respond([{ name: 'Wat?', value: '1' }]);
    await exchange.answered();
    expect(exchange.choices).toEqual([{ name: 'Wat?', value: '1' }]);
  });
});

describe('a message command', () => {
  test('carries the whole message, without the intent to read messages', async () => {
    const { noor, mila, next } = await meetBot();
    const message = mila.send('Wie won de wedstrijd?');
    const exchange = noor.messageCommand('Find', message);
    const interaction = await next(onMessage);
    expect(interaction.targetMessage.content).toBe('Wie won de wedstrijd?');
    await interaction.reply({ content: 'Zij.', flags: MessageFlags.Ephemeral });
    expect(exchange.message.content).toBe('Zij.');
  });
});

describe('a component', () => {
  test('carries its message and may update it in place', async () => {
    const { noor, sam, next } = await meetBot();
    const asked = noor.slash('ask', { question: 'Wie?' });
    await (await next(slash)).reply({ content: 'Zij.', components: [row] });

    const pressed = sam.press(asked.message, 'more');
    const interaction = await next(button);
    expect(interaction.message.content).toBe('Zij.');
    expect(interaction.message.interactionMetadata?.user.id).toBe(newsroom.people.noor.id);
    await interaction.update({ content: 'Zij, en meer.', components: [] });
    expect(pressed.message.id).toBe(asked.message.id);
    expect(asked.message.content).toBe('Zij, en meer.');
  });

  test('may update later, or remove its message', async () => {
    const { noor, next } = await meetBot();
    const asked = noor.slash('ask', { question: 'Wie?' });
    await (await next(slash)).reply({ content: 'Zij.', components: [row] });

    const updated = noor.press(asked.message, 'more');
    const first = await next(button);
    await first.deferUpdate();
    expect(updated.state).toBe('thinking');
    await first.editReply('Later.');
    await updated.answered();
    expect(asked.message.content).toBe('Later.');

    const removed = noor.press(asked.message, 'more');
    const second = await next(button);
    await second.deferUpdate();
    await second.deleteReply();
    await removed.answered();
    expect(noor.messages).toEqual([]);
  });

  test('opens a form, and what is sent in carries the message it was opened from', async () => {
    const { noor, next } = await meetBot();
    const asked = noor.slash('ask', { question: 'Wie?' });
    await (await next(slash)).reply({ content: 'Zij.', components: [row] });

    const opened = noor.press(asked.message, 'more');
    await (await next(button)).showModal(form);
    expect((await opened.answered()).modal.title).toBe('Ask on');

    const sent = noor.submit(opened.modal, { question: 'En waarom?' });
    const interaction = await next(modal);
    expect(interaction.fields.getTextInputValue('question')).toBe('En waarom?');
    expect(interaction.isFromMessage()).toBe(true);
    await interaction.reply('Daarom.');
    expect(sent.message.content).toBe('Daarom.');
  });

  test('of an ephemeral message is there for its reader only', async () => {
    const { noor, sam, next } = await meetBot();
    const asked = noor.slash('ask', { question: 'Wie?' });
    await (await next(slash)).reply({ content: 'Zij.', components: [row], flags: MessageFlags.Ephemeral });
    expect(() => sam.press(asked.message, 'more')).toThrow('not there for this person');
    noor.press(asked.message, 'more');
    await (await next(button)).update('Zij, en meer.');
    expect(isEphemeral(asked.message)).toBe(true);
  });

  test('a menu tells what was chosen', async () => {
    const { noor, next } = await meetBot();
    const asked = noor.slash('ask', { question: 'Wie?' });
    await (
      await next(slash)
    ).reply({
      content: 'Kies.',
      components: [
        {
          type: ComponentType.ActionRow,
          components: [
            {
              type: ComponentType.StringSelect,
              customId: 'choose',
              options: [
                { label: 'Een', value: '1' },
                { label: 'Twee', value: '2' },
              ],
            },
          ],
        },
      ],
    });
    expect(() => noor.select(asked.message, 'choose', ['3'])).toThrow('does not offer that choice');
    expect(() => noor.select(asked.message, 'choose', ['1', '2'])).toThrow('at most 1');
    noor.select(asked.message, 'choose', ['2']);
    const interaction = await next(menu);
    expect(interaction.values).toEqual(['2']);
    await interaction.update({ content: 'Twee.', components: [] });
    expect(asked.message.content).toBe('Twee.');
  });
});

test('until() waits for what comes later', async () => {
  const { noor, next } = await meetBot();
  const exchange = noor.slash('ask', { question: 'Wie?' });
  const both = exchange.until(({ messages }) => messages.length === 2);
  const interaction = await next(slash);
  await interaction.reply('Zij.');
  await interaction.followUp('En hij.');
  expect((await both).messages).toHaveLength(2);
});
