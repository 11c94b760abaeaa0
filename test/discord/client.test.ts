import { once } from 'node:events';
import { Events } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { createClient } from '../../src/discord/client.ts';
import { startTestStandIn } from '../playground/start-test-stand-in.ts';
import { newsroom } from '../../src/playground/world/newsroom.ts';
import { REST, Routes } from 'discord.js';

test('members, messages and channels that pass by are not kept', async () => {
  const standIn = await startTestStandIn();
  const rest = new REST({ api: standIn.apiUrl }).setToken(standIn.token);
  await rest.post(Routes.applicationCommands(newsroom.setting.application.id), {
    body: { name: 'ask', description: 'Ask' },
  });
  const client = createClient(standIn.apiUrl);
  onTestFinished(() => client.destroy());
  await Promise.all([once(client, Events.ClientReady), client.login(standIn.token)]);
  const { noor, sam } = newsroom.people;
  for (const person of [noor, sam]) {
    const seen = once(client, Events.InteractionCreate);
    standIn.as(person).send('hello');
    standIn.as(person).slash('ask');
    await seen;
  }
  expect(client.users.cache.size).toBe(0);
  expect(client.channels.cache.size).toBe(0);
  expect(client.guilds.cache.map(({ members }) => members.cache.size)).toEqual([0]);
});
