import { html, type TemplateResult } from 'lit';
import type { ShownMessage } from '../../protocol/shown-message.ts';
import type { MessageContext } from './message-context.ts';
import './message-element.ts';
import { messageAnchor } from './message-anchor.ts';
import { writtenAt } from './times.ts';

/**
 * A message as Discord shows it, to stand in a list of them. Key the list by the messages' ids (`repeat`): a message keeps which of
 * its buttons waits for the bot, which spoilers are open and what went wrong.
 * @param options.grouped it stands under the heading of the message before it, see `isGrouped`
 */
export function messageView(
  message: ShownMessage,
  context: MessageContext,
  { grouped }: { readonly grouped: boolean },
): TemplateResult {
  const time = writtenAt(message.createdAt, Date.now(), context.language);
  return html`<vb-message
    id=${messageAnchor(message.id)}
    class="message ${grouped ? 'message-grouped' : ''} ${message.ephemeral ? 'message-ephemeral' : ''}"
    role="article"
    tabindex="0"
    aria-label="${message.author.name}, ${time}"
    .message=${message}
    .context=${context}
    .grouped=${grouped}
  ></vb-message>`;
}
