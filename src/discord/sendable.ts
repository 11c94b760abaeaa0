import { messageViolations } from './message/message-limits.ts';
import type { MessageBody } from './message/message-body.ts';

/** The message itself; throws when it breaks a limit of Discord's, which is always a mistake of ours. */
export function sendable(message: MessageBody): MessageBody {
  const violations = messageViolations(message);
  if (violations.length > 0) throw new RangeError(`Discord would refuse the message: ${violations.join('; ')}`);
  return message;
}
