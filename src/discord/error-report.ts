import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { StoreFailure } from '../library/store/store-failure.ts';
import type { InterfaceLanguage } from './interface-language.ts';
import type { MessageBody } from './message/message-body.ts';
import { noticeMessage } from './message/notice-message.ts';

/** Long enough to find one line of a log by, short enough to pass on. */
const REFERENCE_LENGTH = 8;

/** Logs an unexpected error under a reference and gives the message with which the member can refer to it. */
export function reportError(log: Logger, language: InterfaceLanguage, error: unknown): MessageBody {
  const reference = randomUUID().slice(0, REFERENCE_LENGTH);
  log.error({ reference, err: error }, 'a request failed');
  if (error instanceof StoreFailure) {
    return noticeMessage({ kind: 'store-failure', failure: error.id, reference }, language);
  }
  return noticeMessage({ kind: 'internal-error', reference }, language);
}
