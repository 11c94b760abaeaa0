import { InteractionResponseType } from 'discord.js';
import { expect, test } from 'vitest';
import { systemClock } from '../../src/playground/clock.ts';
import { WireLog } from '../../src/playground/wire-log.ts';
import { pingingRequests } from './pinging-requests.ts';

const message = { components: [] };
const silent = { ...message, allowed_mentions: { parse: [] } };

test.each([
  ['a message', message, 1],
  ['a message by its text', { content: '@everyone' }, 1],
  ['an acknowledgement', { type: InteractionResponseType.UpdateMessage, data: message }, 1],
  ['a reply that pings whom it answers', { ...message, allowed_mentions: { parse: [], replied_user: true } }, 1],
  ['someone by name', { ...message, allowed_mentions: { parse: [], users: ['1'] } }, 1],
  ['a silent message', silent, 0],
  ['a silent acknowledgement', { type: InteractionResponseType.ChannelMessageWithSource, data: silent }, 0],
  ['a modal', { type: InteractionResponseType.Modal, data: message }, 0],
  ['a deferral', { type: InteractionResponseType.DeferredMessageUpdate }, 0],
  ['no body', null, 0],
])('of %s, it is told whether it could ping', (_what, body, pinging) => {
  const log = new WireLog(systemClock);
  log.add({ kind: 'request', method: 'POST', path: '/x', body });
  expect(pingingRequests({ log })).toHaveLength(pinging);
});
