import { InteractionResponseType } from 'discord-api-types/v10';
import type { Uploads } from '../files/attachment.ts';
import { acknowledge, type Acknowledged } from '../interactions/acknowledge.ts';
import {
  deleteThroughWebhook,
  editThroughWebhook,
  followUp,
  openWebhook,
  webhookMessage,
} from '../interactions/interaction-webhook.ts';
import type { Interaction } from '../interactions/interaction.ts';
import type { Interactions } from '../interactions/interactions.ts';
import type { Pen } from '../messages/pen.ts';
import { parseForm } from '../rules/form.ts';
import { messageForm, type MessageForm } from '../rules/message-form.ts';
import { UNKNOWN_WEBHOOK, type Result } from '../rules/refusal.ts';
import { revealAll, wireMessage } from '../wire/message.ts';
import { isEphemeral, isThinking, type Message } from '../world/message.ts';
import { NO_CONTENT, refusal, reply, replyWith, type ApiRequest, type Reply, type Route } from './route.ts';
import { keepUploads } from './uploads.ts';

/** A bot's answers to interactions: the first one, then edits and follow-ups for fifteen minutes. */
export function interactionRoutes(pen: Pen, interactions: Interactions): readonly Route[] {
  const show = (message: Message): Reply => reply(wireMessage(pen.world, message, revealAll));
  const written = (result: Result<Message>): Reply => replyWith(result, show);

  const through =
    (handle: (interaction: Interaction, request: ApiRequest) => Reply): Route['handle'] =>
    (request) => {
      if (request.param('application') !== pen.world.setting.application.id) return refusal(UNKNOWN_WEBHOOK);
      const interaction = interactions.byToken(request.param('token'));
      return replyWith(openWebhook(interaction, pen.clock.now()), (open) => handle(open, request));
    };
  const withForm = (
    { facts }: Interaction,
    request: ApiRequest,
    write: (form: MessageForm, uploads: Uploads) => Result<Message>,
  ): Reply =>
    replyWith(parseForm(messageForm, request.body), (form) =>
      replyWith(keepUploads(pen.world, request, facts.channel.id), (uploads) => written(write(form, uploads))),
    );

  const webhook = '/webhooks/:application/:token';
  return [
    {
      method: 'POST',
      pattern: '/interactions/:interaction/:token/callback',
      authorized: false,
      handle: (request) => {
        const known = interactions.byToken(request.param('token'));
        const interaction = known?.facts.id === request.param('interaction') ? known : undefined;
        const uploads = keepUploads(pen.world, request, interaction?.facts.channel.id ?? '');
        if (!uploads.ok) return refusal(uploads.refusal);
        return replyWith(acknowledge(pen, interaction, request.body, uploads.value), (acknowledged) =>
          interaction !== undefined && request.query.get('with_response') === 'true'
            ? reply(wireCallback(pen, interaction, acknowledged))
            : NO_CONTENT,
        );
      },
    },
    {
      method: 'POST',
      pattern: webhook,
      authorized: false,
      handle: through((interaction, request) =>
        withForm(interaction, request, (form, uploads) => followUp(pen, interaction, form, uploads)),
      ),
    },
    {
      method: 'GET',
      pattern: `${webhook}/messages/:message`,
      authorized: false,
      handle: through((interaction, request) => written(webhookMessage(pen, interaction, request.param('message')))),
    },
    {
      method: 'PATCH',
      pattern: `${webhook}/messages/:message`,
      authorized: false,
      handle: through((interaction, request) =>
        withForm(interaction, request, (form, uploads) =>
          editThroughWebhook(pen, interaction, request.param('message'), form, uploads),
        ),
      ),
    },
    {
      method: 'DELETE',
      pattern: `${webhook}/messages/:message`,
      authorized: false,
      handle: through((interaction, request) =>
        replyWith(deleteThroughWebhook(pen, interaction, request.param('message')), () => NO_CONTENT),
      ),
    },
  ];
}

/** What a bot hears of its acknowledgement when it asks for it. */
function wireCallback({ world }: Pen, { facts }: Interaction, { type, message }: Acknowledged) {
  const interaction = { id: facts.id, type: facts.metadata.type };
  if (message === null) return { interaction };
  const writes =
    type === InteractionResponseType.ChannelMessageWithSource || type === InteractionResponseType.UpdateMessage;
  return {
    interaction: {
      ...interaction,
      response_message_id: message.id,
      response_message_loading: isThinking(message),
      response_message_ephemeral: isEphemeral(message),
      channel_id: message.channelId,
    },
    ...(writes ? { resource: { type, message: wireMessage(world, message, revealAll) } } : {}),
  };
}
