import type { Caller } from '../caller.ts';
import type { Notice } from '../message/notice.ts';
import { noticeMessage } from '../message/notice-message.ts';
import { privately, type Outcome } from '../outcome.ts';

/** One friendly line, to the caller alone. */
export function say({ language }: Caller, notice: Notice): Outcome {
  return privately(noticeMessage(notice, language));
}
