import { REST, Routes } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { newsroom } from '../../../src/playground/world/newsroom.ts';
import type { StandIn, StandInOptions } from '../../../src/playground/stand-in.ts';
import { refusalOf } from '../meet-bot.ts';
import { repliesChecked, startTestStandIn } from '../start-test-stand-in.ts';

const [general] = newsroom.guilds.home.channels;

async function meetApi(options: StandInOptions = repliesChecked) {
  const standIn = await startTestStandIn(options);
  return { standIn, api: clientOf(standIn, standIn.token) };
}

function clientOf(standIn: StandIn, token: string): REST {
  return new REST({ api: standIn.apiUrl, retries: 1 }).setToken(token);
}

function statuses(standIn: StandIn): number[] {
  return standIn.log.entries.flatMap((entry) => (entry.kind === 'reply' ? entry.status : []));
}

describe('a request that Discord does not take', () => {
  test('with a wrong token', async () => {
    const { standIn } = await meetApi();
    expect(await refusalOf(clientOf(standIn, 'wrong').get(Routes.user()))).toMatchObject({ code: 0 });
    expect(statuses(standIn)).toEqual([401]);
  });

  test.each([
    ['an unknown channel', Routes.channel('123456789012345678'), 10003],
    ['a channel that the bot is not in', Routes.channel(newsroom.guilds.elsewhere.channels[0].id), 50001],
    ['an unknown server', Routes.guild('123456789012345678'), 10004],
    ['a server that the bot is not in', Routes.guild(newsroom.guilds.elsewhere.id), 10004],
    ['an unknown message', Routes.channelMessage(general.id, '123456789012345678'), 10008],
    ['an unknown command', Routes.applicationCommand(newsroom.setting.application.id, '123456789012345678'), 10063],
    ['an unknown application', Routes.applicationCommands('123456789012345678'), 10002],
  ])('for %s', async (_what, route, code) => {
    const { api } = await meetApi();
    expect(await refusalOf(api.get(route))).toMatchObject({ code });
  });

  test('for no route of its own, or by another method', async () => {
    const { standIn, api } = await meetApi({});
    expect(await refusalOf(api.get('/nowhere'))).toMatchObject({ code: 0 });
    expect(await refusalOf(api.put(Routes.user()))).toMatchObject({ code: 0 });
    expect(statuses(standIn)).toEqual([404, 405]);
  });

  test('with a path that is not well encoded', async () => {
    const { standIn } = await meetApi();
    expect((await fetch(`${standIn.apiUrl}/v10/channels/%E0%A4%A`)).status).toBe(404);
  });

  test('that is no JSON', async () => {
    const { standIn } = await meetApi();
    const headers = { authorization: `Bot ${standIn.token}`, 'content-type': 'application/json' };
    const url = `${standIn.apiUrl}/v10${Routes.channelMessages(general.id)}`;
    const response = await fetch(url, { method: 'POST', headers, body: '{"content":' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 50109 });
  });

  test.each([
    ['an interaction', '/interactions/123456789012345678/none/callback', { type: 4, data: { content: 'x' } }, 10062],
    ['a webhook', `/webhooks/${newsroom.setting.application.id}/none`, { content: 'x' }, 10015],
  ])('for %s that there is none of', async (_what, route, body, code) => {
    const { api } = await meetApi();
    expect(await refusalOf(api.post(`/${route.slice(1)}`, { body, auth: false }))).toMatchObject({ code });
  });
});

describe('rate limits', () => {
  test('every reply tells of its bucket', async () => {
    const { standIn } = await meetApi();
    const response = await fetch(`${standIn.apiUrl}/v10/gateway`);
    expect(response.headers.get('x-ratelimit-limit')).toBe('50');
    expect(response.headers.get('x-ratelimit-remaining')).toBe('49');
    expect(response.headers.get('x-ratelimit-reset-after')).toBe('1');
    expect(Number(response.headers.get('x-ratelimit-reset'))).toBeGreaterThan(1_700_000_000);
    expect(response.headers.get('x-ratelimit-bucket')).toMatch(/^[0-9a-f]{40}$/);
  });

  test.each([false, true])('a limited request is tried again (global: %s)', async (global) => {
    const { standIn, api } = await meetApi();
    standIn.rateLimits.limit({ method: 'GET', path: /^\/users\/@me$/, times: 2, retryAfter: 0.02, global });
    expect(await api.get(Routes.user())).toMatchObject({ username: 'Vraagbaak' });
    expect(statuses(standIn)).toEqual([429, 429, 200]);
  });

  test('others are not limited', async () => {
    const { standIn, api } = await meetApi();
    standIn.rateLimits.limit({ method: 'POST', path: /messages$/, times: 1, retryAfter: 60 });
    await api.get(Routes.channelMessages(general.id));
    expect(statuses(standIn)).toEqual([200]);
  });
});

describe('messages of a channel', () => {
  test('are written, read, edited and deleted', async () => {
    const { standIn, api } = await meetApi();
    const noor = standIn.as(newsroom.people.noor);
    await api.post(Routes.channelMessages(general.id), { body: { content: 'Hallo.' } });
    const [message] = noor.messages;
    expect(message?.content).toBe('Hallo.');

    const route = Routes.channelMessage(general.id, message?.id ?? '');
    expect(await api.get(route)).toMatchObject({ content: 'Hallo.', edited_timestamp: null });
    expect(await api.patch(route, { body: { content: 'Dag.' } })).toMatchObject({ content: 'Dag.' });
    expect(await api.get(Routes.channelMessages(general.id))).toHaveLength(1);
    await api.delete(route);
    expect(noor.messages).toEqual([]);
  });

  test('mention anew what an edit mentions', async () => {
    const { standIn, api } = await meetApi();
    const noor = standIn.as(newsroom.people.noor);
    await api.post(Routes.channelMessages(general.id), { body: { content: 'Hallo.' } });
    const route = Routes.channelMessage(general.id, noor.messages[0]?.id ?? '');
    await api.patch(route, { body: { content: '<@310000000000000001>' } });
    expect(noor.messages[0]?.pings.users).toEqual([newsroom.people.noor.id]);
    await api.patch(route, { body: { content: '<@310000000000000001>', allowed_mentions: { parse: [] } } });
    expect(noor.messages[0]?.pings.users).toEqual([]);
  });

  test('of others can be neither read nor edited, and deleted only by a moderating bot', async () => {
    const { standIn, api } = await meetApi();
    const message = standIn.as(newsroom.people.noor).send('terzijde');
    const route = Routes.channelMessage(general.id, message.id);
    expect(await api.get(route)).toMatchObject({ content: '' });
    expect(await refusalOf(api.patch(route, { body: { content: 'x' } }))).toMatchObject({ code: 50005 });
    expect(await refusalOf(api.delete(route))).toMatchObject({ code: 50013 });
  });

  test('may reply, with a notification unless it is switched off', async () => {
    const { standIn, api } = await meetApi();
    const noor = standIn.as(newsroom.people.noor);
    const question = noor.send('Wie?');
    const reply = { content: 'Zij.', message_reference: { message_id: question.id } };
    const route = Routes.channelMessages(general.id);
    expect(await api.post(route, { body: reply })).toMatchObject({ type: 19, referenced_message: { id: question.id } });
    await api.post(route, { body: { ...reply, allowed_mentions: { parse: [] } } });
    expect(noor.messages.slice(1).map(({ pings }) => pings.users)).toEqual([[newsroom.people.noor.id], []]);
  });

  test('cannot reply to what is gone, unless that does not matter', async () => {
    const { api } = await meetApi();
    const route = Routes.channelMessages(general.id);
    const body = { content: 'Zij.', message_reference: { message_id: '123456789012345678' } };
    expect(await refusalOf(api.post(route, { body }))).toEqual({
      code: 50035,
      errors: ['message_reference REPLIES_UNKNOWN_MESSAGE'],
    });
    const lenient = { ...body, message_reference: { ...body.message_reference, fail_if_not_exists: false } };
    expect(await api.post(route, { body: lenient })).toMatchObject({ content: 'Zij.', type: 0 });
  });

  test('are written once under one nonce', async () => {
    const { standIn, api } = await meetApi();
    const body = { content: 'Hallo.', nonce: 'n-1', enforce_nonce: true };
    await api.post(Routes.channelMessages(general.id), { body });
    await api.post(Routes.channelMessages(general.id), { body });
    expect(standIn.as(newsroom.people.noor).messages).toHaveLength(1);
  });

  test('need the permission to write, and to read back for a reply', async () => {
    const mute = { ...newsroom.guilds.home, appPermissions: 1n << 10n };
    const { standIn, api } = await meetApi({ ...repliesChecked, world: { ...newsroom.setting, guilds: [mute] } });
    const route = Routes.channelMessages(general.id);
    expect(await refusalOf(api.post(route, { body: { content: 'x' } }))).toMatchObject({ code: 50013 });

    const forgetful = { ...newsroom.guilds.home, appPermissions: (1n << 10n) | (1n << 11n) };
    const second = await meetApi({ ...repliesChecked, world: { ...newsroom.setting, guilds: [forgetful] } });
    const question = second.standIn.as(newsroom.people.noor).send('Wie?');
    const body = { content: 'Zij.', message_reference: { message_id: question.id } };
    expect(await refusalOf(second.api.post(route, { body }))).toMatchObject({ code: 160002 });
    expect(standIn.as(newsroom.people.noor).messages).toEqual([]);
  });
});

test('a direct channel is opened once', async () => {
  const { standIn, api } = await meetApi();
  const body = { recipient_id: newsroom.people.noor.id };
  const first = await api.post(Routes.userChannels(), { body });
  expect(first).toMatchObject({ type: 1, recipients: [{ username: 'noor' }] });
  expect(await api.post(Routes.userChannels(), { body })).toEqual(first);
  expect(standIn.as(newsroom.people.noor).inDirectMessages().channel.id).toBe(
    typeof first === 'object' && first !== null && 'id' in first ? first.id : '',
  );
});

test('typing is taken note of', async () => {
  const { api, standIn } = await meetApi();
  await api.post(Routes.channelTyping(general.id));
  expect(statuses(standIn)).toEqual([204]);
});
