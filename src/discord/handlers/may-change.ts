import type { Caller } from '../caller.ts';
import type { PressedMessage } from '../request.ts';

/** A message that others see may be changed by the member whom it answers and by moderators; a private one by its reader. */
export function mayChange(on: PressedMessage, asker: string, caller: Caller): boolean {
  return on.private || caller.id === asker || caller.moderator;
}
