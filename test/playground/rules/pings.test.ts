import { AllowedMentionsTypes } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { NOBODY, pingsOf } from '../../../src/playground/rules/pings.ts';

const { User, Role, Everyone } = AllowedMentionsTypes;
const all = ['<@1> <@!2> <@&3> @everyone'];

test('an ordinary message notifies all it mentions', () => {
  expect(pingsOf(all, undefined, 'ordinary', null)).toEqual({ users: ['1', '2'], roles: ['3'], everyone: true });
});

test('what is said through an interaction notifies people only', () => {
  expect(pingsOf(all, undefined, 'interaction', null)).toEqual({ users: ['1', '2'], roles: [], everyone: false });
});

test('a message that may mention nobody notifies nobody, not even whom it replies to', () => {
  expect(pingsOf(all, { parse: [] }, 'ordinary', '9')).toEqual(NOBODY);
});

test.each([
  [{ parse: [User] }, { users: ['1', '2'], roles: [], everyone: false }],
  [{ parse: [Role] }, { users: [], roles: ['3'], everyone: false }],
  [{ parse: [Everyone] }, { users: [], roles: [], everyone: true }],
  [{ users: ['2', '7'] }, { users: ['2'], roles: [], everyone: false }],
  [{ roles: ['3'] }, { users: [], roles: ['3'], everyone: false }],
])('%j allows just that', (allowed, pings) => {
  expect(pingsOf(all, allowed, 'ordinary', null)).toEqual(pings);
});

test('@here notifies as @everyone does', () => {
  expect(pingsOf(['@here'], undefined, 'ordinary', null).everyone).toBe(true);
});

test('a reply notifies its author once, unless that is switched off', () => {
  expect(pingsOf(['<@9>'], undefined, 'ordinary', '9').users).toEqual(['9']);
  expect(pingsOf([''], { parse: [], replied_user: true }, 'ordinary', '9').users).toEqual(['9']);
  expect(pingsOf([''], { parse: [], replied_user: false }, 'ordinary', '9').users).toEqual([]);
});

test('texts of components are read too', () => {
  expect(pingsOf(['', '<@1>', '<@1>'], undefined, 'interaction', null).users).toEqual(['1']);
});
