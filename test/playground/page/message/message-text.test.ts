import { ComponentType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { copiedText, lineOf } from '../../../../src/playground/page/message/message-text.ts';
import { messageTexts } from '../../../../src/playground/page/message/texts.ts';
import { blank } from './shown-message.ts';

const names = {
  user: (id: string) => (id === '100' ? 'Noor' : null),
  role: () => null,
  channel: (id: string) => (id === '10' ? 'algemeen' : null),
};
const line = (text: string) => lineOf(text, names, messageTexts('nl'));

test('a message is copied with its marks, its components from top to bottom', () => {
  const text = (content: string) => ({ type: ComponentType.TextDisplay, content }) as const;
  const container = { type: ComponentType.Container, components: [text('> twee')] } as const;
  expect(copiedText({ ...blank, content: '**nul**' })).toBe('**nul**');
  expect(copiedText({ ...blank, components: [text('één'), { ...container, components: [text('> twee')] }] })).toBe(
    'één\n> twee',
  );
});

test('above a reply a message is one line without looks', () => {
  expect(line('**Hoeveel**\n> soldaten\n- <@100> in <#10>')).toBe('Hoeveel soldaten • @Noor in #algemeen');
  expect(line('<@999> :smile:')).toBe('@onbekende gebruiker :smile:');
});

test('what a spoiler hides is not told above the reply', () => {
  expect(line('het is **||Piet||**')).not.toContain('Piet');
});
