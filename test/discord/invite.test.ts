import { PermissionsBitField } from 'discord.js';
import { expect, test } from 'vitest';
import { inviteLink, userInstallLink } from '../../src/discord/invite.ts';

test('the invitation asks for the least that a reply to a mention needs', () => {
  const link = new URL(inviteLink('1234567890'));
  expect(link.origin + link.pathname).toBe('https://discord.com/oauth2/authorize');
  expect(link.searchParams.get('client_id')).toBe('1234567890');
  expect(link.searchParams.get('scope')).toBe('bot applications.commands');
  const permissions = new PermissionsBitField(BigInt(link.searchParams.get('permissions') ?? '0'));
  expect(permissions.toArray().sort()).toEqual([
    'ReadMessageHistory',
    'SendMessages',
    'SendMessagesInThreads',
    'ViewChannel',
  ]);
});

test('adding it to one’s own account asks for its commands and nothing else', () => {
  const { searchParams } = new URL(userInstallLink('1234567890'));
  expect(Object.fromEntries(searchParams)).toEqual({
    client_id: '1234567890',
    scope: 'applications.commands',
    integration_type: '1',
  });
});
