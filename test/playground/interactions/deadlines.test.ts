import { ButtonStyle, ComponentType, MessageFlags, REST, Routes, TextInputStyle } from 'discord.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ACKNOWLEDGE_WITHIN } from '../../../src/playground/rules/limits.ts';
import { startStandIn } from '../../../src/playground/stand-in.ts';
import { newsroom } from '../../../src/playground/world/newsroom.ts';
import { FakeClock } from '../fake-clock.ts';
import { button, modal, slash, typing } from '../interaction-kinds.ts';
import { meetBot, refusalOf } from '../meet-bot.ts';
import { repliesChecked } from '../start-test-stand-in.ts';

const MINUTE = 60_000;

async function meetBotAtClock() {
  const clock = new FakeClock();
  return {
    clock,
    ...(await meetBot({ standIn: { ...repliesChecked, clock, acknowledgeWithin: ACKNOWLEDGE_WITHIN } })),
  };
}

describe('in time', () => {
  test('a first answer within 3 seconds is taken', async () => {
    const { clock, noor, next } = await meetBotAtClock();
    const exchange = noor.slash('ask', { question: 'Wie?' });
    const interaction = await next(slash);
    clock.advance(2_999);
    await interaction.reply('Zij.');
    expect(exchange.acknowledgement?.after).toBe(2_999);
  });

  test('a later one is refused with 10062, and the user reads that the bot did not respond', async () => {
    const { clock, noor, next } = await meetBotAtClock();
    const exchange = noor.slash('ask', { question: 'Wie?' });
    const interaction = await next(slash);
    const answeredTwice = exchange.until(({ messages }) => messages.length === 2);
    const settled = exchange.settled();
    clock.advance(3_001);
    expect(exchange.state).toBe('failed');
    await expect(exchange.answered()).rejects.toThrow('did not respond');
    await expect(answeredTwice).rejects.toThrow('did not respond');
    await expect(exchange.until(({ messages }) => messages.length === 2)).rejects.toThrow('did not respond');
    expect(await settled).toBe(exchange);
    expect(await refusalOf(interaction.reply('Zij.'))).toMatchObject({ code: 10062 });
    expect(noor.messages).toEqual([]);
  });

  test('edits and follow-ups are taken for 15 minutes, then refused with 50027', async () => {
    const { clock, noor, next } = await meetBotAtClock();
    noor.slash('ask', { question: 'Wie?' });
    const interaction = await next(slash);
    await interaction.deferReply();
    clock.advance(15 * MINUTE);
    await interaction.editReply('Zij.');
    clock.advance(1);
    expect(await refusalOf(interaction.editReply('Hij.'))).toMatchObject({ code: 50027 });
    expect(await refusalOf(interaction.followUp('Hij.'))).toMatchObject({ code: 50027 });
  });
});

test('where nothing else is said, the bot has 3 seconds', async () => {
  const clock = new FakeClock();
  const standIn = await startStandIn({ clock });
  onTestFinished(() => standIn.close());
  const rest = new REST({ api: standIn.apiUrl }).setToken(standIn.token);
  const body = [{ name: 'ask', description: 'Ask something' }];
  await rest.put(Routes.applicationCommands(newsroom.setting.application.id), { body });
  const exchange = standIn.as(newsroom.people.noor).slash('ask');
  clock.advance(2_999);
  expect(exchange.state).toBe('waiting');
  clock.advance(1);
  expect(exchange.state).toBe('failed');
});

describe('once', () => {
  test('a second acknowledgement is refused with 40060', async () => {
    const { noor, next } = await meetBotAtClock();
    noor.slash('ask', { question: 'Wie?' });
    const interaction = await next(slash);
    const [first, second] = [interaction.deferReply(), interaction.reply('Zij.')];
    await first;
    expect(await refusalOf(second)).toMatchObject({ code: 40060 });
  });

  test('an answer of the wrong form does not count as one', async () => {
    const { noor, next } = await meetBotAtClock();
    const exchange = noor.slash('ask', { question: 'Wie?' });
    const interaction = await next(slash);
    expect(await refusalOf(interaction.reply('x'.repeat(2001)))).toMatchObject({ code: 50035 });
    await interaction.reply('Zij.');
    expect(exchange.message.content).toBe('Zij.');
  });

  test('nothing can be edited or followed up before there is an answer', async () => {
    const { noor, next } = await meetBotAtClock();
    noor.slash('ask', { question: 'Wie?' });
    const interaction = await next(slash);
    expect(await refusalOf(interaction.webhook.send('Zij.'))).toMatchObject({ code: 10015 });
    await interaction.reply('Zij.');
    await interaction.deleteReply();
    expect(await refusalOf(interaction.fetchReply())).toMatchObject({ code: 10008 });
  });
});

describe('of a kind that fits', () => {
  test('a form that was sent in cannot open another', async () => {
    const { noor, next, client } = await meetBotAtClock();
    const exchange = noor.slash('ask', { question: 'Wie?' });
    const asked = await next(slash);
    const form = {
      custom_id: 'next',
      title: 'Ask on',
      components: [
        {
          type: ComponentType.Label,
          label: 'Question',
          component: { type: ComponentType.TextInput, custom_id: 'question', style: TextInputStyle.Short },
        },
      ],
    };
    await client.rest.post(`/interactions/${asked.id}/${asked.token}/callback`, {
      body: { type: 9, data: form },
      auth: false,
    });
    noor.submit(exchange.modal, { question: 'Waarom?' });
    const sent = await next(modal);
    const again = client.rest.post(`/interactions/${sent.id}/${sent.token}/callback`, {
      body: { type: 9, data: form },
      auth: false,
    });
    expect(await refusalOf(again)).toEqual({ code: 50035, errors: ['type BASE_TYPE_CHOICES'] });
  });

  test.each([6, 7, 8])('a slash command takes no callback of type %i', async (type) => {
    const { noor, next, client } = await meetBotAtClock();
    noor.slash('ask', { question: 'Wie?' });
    const { id, token } = await next(slash);
    const answer = client.rest.post(`/interactions/${id}/${token}/callback`, {
      body: { type, data: { choices: [] } },
      auth: false,
    });
    expect(await refusalOf(answer)).toEqual({ code: 50035, errors: ['type BASE_TYPE_CHOICES'] });
  });

  test.each([4, 5, 9])('autocomplete takes no callback of type %i', async (type) => {
    const { noor, next, client } = await meetBotAtClock();
    noor.autocomplete('ask', { question: 'wi' }, 'question');
    const { id, token } = await next(typing);
    const answer = client.rest.post(`/interactions/${id}/${token}/callback`, {
      body: { type, data: { content: 'x', custom_id: 'x', title: 'x', components: [{ type: 10, content: 'x' }] } },
      auth: false,
    });
    expect(await refusalOf(answer)).toEqual({ code: 50035, errors: ['type BASE_TYPE_CHOICES'] });
  });

  test.each([
    ['26 choices', Array.from({ length: 26 }, (_, index) => ({ name: `n${index}`, value: 'v' })), 'data.choices'],
    ['a name of 101 characters', [{ name: 'x'.repeat(101), value: 'v' }], 'data.choices.0.name'],
    ['an empty name', [{ name: '', value: 'v' }], 'data.choices.0.name'],
    ['a value of 101 characters', [{ name: 'n', value: 'x'.repeat(101) }], 'data.choices.0.value'],
  ])('autocomplete refuses %s', async (_what, choices, path) => {
    const { noor, next } = await meetBotAtClock();
    noor.autocomplete('ask', { question: 'wi' }, 'question');
    const interaction = await next(typing);
    const { code, errors } = await refusalOf(interaction.respond(choices));
    expect(code).toBe(50035);
    expect(errors.join()).toContain(path);
  });
});

test('a guest app has five follow-ups', async () => {
  const { sam, next } = await meetBotAtClock();
  sam.in(newsroom.group.id).slash('ask', { question: 'Who?' });
  const interaction = await next(slash);
  await interaction.reply('They.');
  for (let count = 1; count <= 5; count++) await interaction.followUp(`${count}`);
  expect(await refusalOf(interaction.followUp('6'))).toMatchObject({ code: 40094 });
});

test('in its own server it has as many as it likes', async () => {
  const { noor, next } = await meetBotAtClock();
  noor.slash('ask', { question: 'Wie?' });
  const interaction = await next(slash);
  await interaction.reply('Zij.');
  for (let count = 1; count <= 6; count++) await interaction.followUp(`${count}`);
  expect(noor.messages).toHaveLength(7);
});

test('a private follow-up to a public answer stays private', async () => {
  const { noor, sam, next } = await meetBotAtClock();
  const exchange = noor.slash('ask', { question: 'Wie?' });
  const interaction = await next(slash);
  await interaction.reply({
    content: 'Zij.',
    components: [
      {
        type: ComponentType.ActionRow,
        components: [{ type: ComponentType.Button, style: ButtonStyle.Secondary, customId: 'more', label: 'More' }],
      },
    ],
  });
  sam.press(exchange.message, 'more');
  await (await next(button)).reply({ content: 'Context.', flags: MessageFlags.Ephemeral });
  expect(noor.messages.map(({ content }) => content)).toEqual(['Zij.']);
  expect(sam.messages.map(({ content }) => content)).toEqual(['Zij.', 'Context.']);
});
