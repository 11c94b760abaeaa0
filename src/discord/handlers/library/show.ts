import type { MessageBody } from '../../message/message-body.ts';
import { privately, type Outcome } from '../../outcome.ts';

/** Where something is shown: in a message of its own, or in the place of the one whose button was pressed. */
export type Where = 'reply' | 'update';

/** Everything of the library is seen by one moderator alone. */
export function show(where: Where, message: MessageBody): Outcome {
  return where === 'update' ? { kind: 'update', message } : privately(message);
}
