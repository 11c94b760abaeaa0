import type { Caller } from '../../caller.ts';
import type { LibraryNotice } from '../../message/library/library-notice.ts';
import type { Outcome } from '../../outcome.ts';
import { say } from '../say.ts';

/** One friendly line of the library's, to the moderator alone. */
export function tell(caller: Caller, notice: LibraryNotice): Outcome {
  return say(caller, { kind: 'library', notice });
}
