import { ApplicationIntegrationType, OAuth2Scopes, PermissionFlagsBits, PermissionsBitField } from 'discord.js';

/**
 * The least that the bot needs of a server. Commands, buttons and menus need none of it, as Discord answers those on the
 * bot's behalf; a mention is answered by an ordinary message, for which the bot must see the channel, write in it or in its
 * thread, and see the message that it replies to (Discord refuses a reply without *Read Message History*, 160002).
 */
const BOT_PERMISSIONS = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.ReadMessageHistory,
] as const;

/** Where an invitation is opened. It is always Discord's own site, also when the bot talks to another address. */
const AUTHORIZE = 'https://discord.com/oauth2/authorize';

function authorizeLink(applicationId: string, parameters: Readonly<Record<string, string>>): string {
  const link = new URL(AUTHORIZE);
  link.search = new URLSearchParams({ client_id: applicationId, ...parameters }).toString();
  return link.href;
}

/** The link with which someone who manages a server invites the bot to it. */
export function inviteLink(applicationId: string): string {
  return authorizeLink(applicationId, {
    scope: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '),
    permissions: new PermissionsBitField(BOT_PERMISSIONS).bitfield.toString(),
  });
}

/** The link with which a member adds the bot to their own account, to use its commands in any server. */
export function userInstallLink(applicationId: string): string {
  return authorizeLink(applicationId, {
    scope: OAuth2Scopes.ApplicationsCommands,
    integration_type: ApplicationIntegrationType.UserInstall.toString(),
  });
}
