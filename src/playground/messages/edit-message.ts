import { MessageFlags } from 'discord-api-types/v10';
import { NO_UPLOADS, type Uploads } from '../files/attachment.ts';
import { textDisplays } from '../rules/component-tree.ts';
import { applyForm } from '../rules/message-body.ts';
import { SETTABLE_FLAGS, type MessageForm } from '../rules/message-form.ts';
import { pingsOf } from '../rules/pings.ts';
import { accept, type Result } from '../rules/refusal.ts';
import { isThinking, type Message } from '../world/message.ts';
import type { Pen } from './pen.ts';

/** Edits a message of the bot's, which ends "… is thinking"; whom it mentions is worked out anew. */
export function editMessage(
  { world, clock }: Pen,
  message: Message,
  form: MessageForm,
  uploads: Uploads = NO_UPLOADS,
): Result<Message> {
  const applied = applyForm(message, form, SETTABLE_FLAGS.edit, uploads);
  if (!applied.ok) return applied;
  const body = applied.value;
  const origin = message.interaction === null ? 'ordinary' : 'interaction';
  const edited: Message = {
    ...message,
    ...body,
    flags: body.flags & ~MessageFlags.Loading,
    pings: pingsOf([body.content, ...textDisplays(body)], form.allowed_mentions ?? undefined, origin, null),
    editedAt: isThinking(message) ? null : clock.now(),
  };
  world.put(edited);
  return accept(edited);
}
