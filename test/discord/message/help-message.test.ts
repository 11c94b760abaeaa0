import { expect, it } from 'vitest';
import { COMMANDS } from '../../../src/discord/commands.ts';
import { helpMessage } from '../../../src/discord/message/help-message.ts';
import { messageViolations } from '../../../src/discord/message/message-limits.ts';
import { shown } from '../shown.ts';

it('names every command as the reader sees it', () => {
  const names = (language: 'nl' | 'en'): unknown =>
    shown(helpMessage(language))
      .join('\n')
      .match(/(?<=^\*\*)(?:\/.*|Zoek.*|Find.*)(?=\*\*$)/gm);
  expect(names('nl')).toEqual(['/vraag', '/samenvatting', '/artikelen', '/help', 'Zoek in artikelen']);
  expect(names('en')).toEqual(['/ask', '/summary', '/articles', '/help', 'Find in articles']);
});

it('tells how to ask one article, and how to ask alone', () => {
  expect(shown(helpMessage('en')).join('\n')).toMatch(/`article`.*`private`/);
  expect(shown(helpMessage('nl')).join('\n')).toMatch(/`artikel`.*`privé`/);
});

it('says what every command does, within Discord’s limits', () => {
  for (const language of ['nl', 'en'] as const) {
    const message = helpMessage(language);
    for (const { help } of COMMANDS) expect(shown(message).join('\n')).toContain(help[language]);
    expect(messageViolations(message)).toEqual([]);
  }
});
