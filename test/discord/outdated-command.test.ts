import { REST, Routes } from 'discord.js';
import { expect, test } from 'vitest';
import { newsroom } from '../../src/playground/world/newsroom.ts';
import { isEphemeral } from '../../src/playground/world/message.ts';
import { startTestBot, textOf } from './fixture.ts';

test('a command that is no longer ours gets a friendly line, not Discord’s silence', async () => {
  const { standIn, noor } = await startTestBot();
  const rest = new REST({ api: standIn.apiUrl }).setToken(standIn.token);
  const body = { name: 'zoek', description: 'Van een vorige versie' };
  await rest.post(Routes.applicationCommands(newsroom.setting.application.id), { body });

  const { message } = await noor.slash('zoek', {}).answered();
  expect(textOf(message)).toContain('oudere versie');
  expect(isEphemeral(message)).toBe(true);
});
