import type { ServerSettings } from '../../library/store/server-settings.ts';
import type { QuestionLimits, TooMany } from '../../library/rate-limits.ts';
import type { Place } from '../caller.ts';
import type { Notice } from '../message/notice.ts';
import type { Request } from '../request.ts';

/** A question is counted; to read on in an answer, or a summary, is not, but is to be had only where questions are answered. */
type Asked = 'question' | 'reading';

/** `null` where it asks for none of these. */
export function asksFor(request: Request): Asked | null {
  if (request.kind === 'ask' || request.kind === 'find') return 'question';
  if (request.kind === 'summary') return 'reading';
  if (request.kind === 'modal') return request.press.action === 'ask-on-sent' ? 'question' : null;
  if (request.kind !== 'press') return null;
  const { action } = request.press;
  if (action === 'ask') return 'question';
  return action === 'passages' || action === 'summary' ? 'reading' : null;
}

/** Whether the bot answers there; a thread counts as its channel. */
export function answersIn({ server, channel, parent }: Place, { channels }: ServerSettings): boolean {
  if (server === null || channels.length === 0) return true;
  return channels.includes(channel) || (parent !== null && channels.includes(parent));
}

/** Why a member may not ask that here and now; `null` where they may, and then a question is counted. */
export async function refusalToAsk(
  asked: Asked,
  member: string,
  place: Place,
  settings: ServerSettings,
  limits: QuestionLimits,
): Promise<Notice | null> {
  if (!answersIn(place, settings)) return { kind: 'not-here', channels: settings.channels };
  if (asked !== 'question') return null;
  const allowed = await limits.take(member, place.server);
  return allowed.kind === 'allowed' ? null : tooManyQuestions(allowed);
}

export function tooManyQuestions({ whose, seconds }: TooMany): Notice {
  return { kind: 'too-many-questions', whose, seconds };
}
