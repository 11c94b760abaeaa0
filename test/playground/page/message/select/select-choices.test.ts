import { ComponentType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { selectChoices } from '../../../../../src/playground/page/message/select/select-choices.ts';

const choosable = {
  users: [{ id: '1', name: 'Noor' }],
  roles: [{ id: '2', name: 'moderator' }],
  channels: [{ id: '3', name: 'algemeen' }],
};

test('a menu offers its own options, with the ones chosen to begin with', () => {
  const options = [
    { value: 'a', label: 'A', description: 'eerste', emoji: { name: '🌉' }, default: true },
    { value: 'b', label: 'B', emoji: { id: '5', name: 'logo' } },
  ];
  expect(selectChoices({ type: ComponentType.StringSelect, options }, choosable)).toEqual([
    { value: 'a', label: 'A', description: 'eerste', emoji: '🌉', chosen: true },
    { value: 'b', label: 'B', description: null, emoji: ':logo:', chosen: false },
  ]);
});

test.each([
  [ComponentType.UserSelect, ['Noor']],
  [ComponentType.RoleSelect, ['@moderator']],
  [ComponentType.MentionableSelect, ['Noor', '@moderator']],
  [ComponentType.ChannelSelect, ['#algemeen']],
] as const)('a menu of kind %d offers who and what is there', (type, labels) => {
  expect(selectChoices({ type }, choosable).map(({ label }) => label)).toEqual(labels);
});

test('people, roles and channels can be chosen to begin with', () => {
  const menu = { type: ComponentType.MentionableSelect, default_values: [{ id: '2' }] } as const;
  expect(selectChoices(menu, choosable).map(({ chosen }) => chosen)).toEqual([false, true]);
});
