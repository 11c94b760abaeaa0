import type { Place } from '../../protocol/place.ts';
import type { ShownMessage } from '../../protocol/shown-message.ts';
import type { MessageContext } from '../message/message-context.ts';
import type { PageState } from '../state/page-state.ts';

/** What messages can do and know in that place. */
export function messageContext(
  state: PageState,
  place: Place,
  onReply: () => void,
  onDismiss: (message: ShownMessage) => void,
): MessageContext {
  const named = (things: readonly { readonly id: string; readonly name: string }[], id: string): string | null =>
    things.find((thing) => thing.id === id)?.name ?? null;
  const users = [place.bot, ...place.members];
  return {
    language: state.language,
    names: {
      user: (id) => named(users, id),
      role: (id) => named(place.roles, id),
      channel: (id) => named(place.channels, id),
    },
    actions: {
      press: (message, customId) => state.act({ do: 'press', message: message.id, customId }),
      select: (message, customId, values) =>
        state.act({ do: 'select', message: message.id, customId, values: [...values] }),
      run: (message, command) => state.act({ do: 'message-command', message: message.id, command }),
      reply: (message) => {
        state.reply(message);
        onReply();
      },
      dismiss: onDismiss,
    },
    articles: state.articles,
    commands: state.commands.message,
    choosable: { users, roles: place.roles, channels: place.channels },
  };
}
