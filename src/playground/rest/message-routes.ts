import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Uploads } from '../files/attachment.ts';
import { revealFor } from '../gateway/message-content.ts';
import { editMessage } from '../messages/edit-message.ts';
import type { Pen } from '../messages/pen.ts';
import { postMessage } from '../messages/post-message.ts';
import { parseForm } from '../rules/form.ts';
import { messageForm, type MessageForm } from '../rules/message-form.ts';
import { MISSING_PERMISSIONS, NOT_THE_AUTHOR, UNKNOWN_MESSAGE, accept, refuse, type Result } from '../rules/refusal.ts';
import { wireMessage } from '../wire/message.ts';
import { botMay, guildOf, type Channel } from '../world/channel.ts';
import { isEphemeral, type Message } from '../world/message.ts';
import { findChannel } from './channel-routes.ts';
import { NO_CONTENT, refusal, reply, replyWith, type ApiRequest, type Reply, type Route } from './route.ts';
import { keepUploads } from './uploads.ts';

/** Messages of a list where the bot does not say how many. */
const DEFAULT_LISTED = 50;

/** The ordinary messages of a channel. */
export function messageRoutes(pen: Pen, messageContent: boolean): readonly Route[] {
  const { world } = pen;
  const reveal = revealFor(world, messageContent);
  const wire = (message: Message) => wireMessage(world, message, reveal);
  const show = (message: Message): Reply => reply(wire(message));

  const inChannel =
    (handle: (channel: Channel, request: ApiRequest) => Reply): Route['handle'] =>
    (request) =>
      replyWith(findChannel(world, request.param('channel')), (channel) => handle(channel, request));
  const withForm = (
    channel: Channel,
    request: ApiRequest,
    write: (form: MessageForm, uploads: Uploads) => Result<Message>,
  ): Reply =>
    replyWith(parseForm(messageForm, request.body), (form) =>
      replyWith(keepUploads(world, request, channel.id), (uploads) => replyWith(write(form, uploads), show)),
    );
  const onMessage = (handle: (message: Message, channel: Channel, request: ApiRequest) => Reply): Route['handle'] =>
    inChannel((channel, request) =>
      replyWith(findMessage(channel, request.param('message')), (message) => handle(message, channel, request)),
    );
  // An ephemeral message is there for its interaction alone.
  const findMessage = (channel: Channel, id: string): Result<Message> => {
    const message = world.message(channel.id, id);
    return message === undefined || isEphemeral(message) ? refuse(UNKNOWN_MESSAGE) : accept(message);
  };
  const isOwn = (message: Message): boolean => message.authorId === world.setting.application.botId;

  const all = '/channels/:channel/messages';
  const one = `${all}/:message`;
  return [
    {
      method: 'GET',
      pattern: all,
      authorized: true,
      handle: inChannel((channel, request) => {
        const limit = Number(request.query.get('limit') ?? DEFAULT_LISTED);
        const visible = world.messages(channel.id).filter((message) => !isEphemeral(message));
        return reply(visible.slice(-limit).reverse().map(wire));
      }),
    },
    {
      method: 'POST',
      pattern: all,
      authorized: true,
      handle: inChannel((channel, request) =>
        withForm(channel, request, (form, uploads) => postMessage(pen, channel, form, uploads)),
      ),
    },
    { method: 'GET', pattern: one, authorized: true, handle: onMessage(show) },
    {
      method: 'PATCH',
      pattern: one,
      authorized: true,
      handle: onMessage((message, channel, request) =>
        isOwn(message)
          ? withForm(channel, request, (form, uploads) => editMessage(pen, message, form, uploads))
          : refusal(NOT_THE_AUTHOR),
      ),
    },
    {
      method: 'DELETE',
      pattern: one,
      authorized: true,
      handle: onMessage((message, channel) => {
        const moderates = guildOf(channel) !== null && botMay(channel, PermissionFlagsBits.ManageMessages);
        if (!isOwn(message) && !moderates) return refusal(MISSING_PERMISSIONS);
        world.remove(message);
        return NO_CONTENT;
      }),
    },
  ];
}
