import { expect, it } from 'vitest';
import { COMMANDS } from '../../../src/discord/commands.ts';
import { helpMessage } from '../../../src/discord/message/help-message.ts';
import { messageViolations } from '../../../src/discord/message/message-limits.ts';
import { shown } from '../shown.ts';

it('names every command as the reader sees it', () => {
  const names = (language: 'nl' | 'en'): unknown =>
    shown(helpMessage(language, 'members'))
      .join('\n')
      .match(/(?<=^\*\*)(?:\/.*|Zoek.*|Find.*)(?=\*\*$)/gm);
  expect(names('nl')).toEqual(['/vraag', '/samenvatting', '/artikelen', '/help', 'Zoek in artikelen', '/privacy']);
  expect(names('en')).toEqual(['/ask', '/summary', '/articles', '/help', 'Find in articles', '/privacy']);
});

it('tells only those who may use them of the commands for curators', () => {
  expect(shown(helpMessage('en', 'members')).join('\n')).not.toContain('/library');
  expect(shown(helpMessage('en', 'curators')).join('\n')).toContain('**/library**');
  expect(shown(helpMessage('nl', 'curators')).join('\n')).toContain('**/bibliotheek**');
});

it('tells how to ask one article, and how to ask alone', () => {
  expect(shown(helpMessage('en', 'members')).join('\n')).toMatch(/`article`.*`private`/);
  expect(shown(helpMessage('nl', 'members')).join('\n')).toMatch(/`artikel`.*`privé`/);
});

it('says what every command does, within Discord’s limits', () => {
  for (const language of ['nl', 'en'] as const) {
    const message = helpMessage(language, 'curators');
    for (const { help } of COMMANDS) expect(shown(message).join('\n')).toContain(help[language]);
    expect(messageViolations(message)).toEqual([]);
  }
});
