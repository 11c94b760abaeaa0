import { askOnModal } from '../message/ask-on-modal.ts';
import { noticeMessage } from '../message/notice-message.ts';
import { askerOf } from '../message-presses.ts';
import { fromLibrary, type Plan } from '../outcome.ts';
import type { PressedMessage } from '../request.ts';
import { say } from './say.ts';

/** Asks for the next question to the same article. Whoever asks on from another's public answer is answered privately. */
export function askOn(slug: string, on: PressedMessage): Plan {
  return fromLibrary('private', (library, caller) => {
    const article = library.article(slug);
    if (article === null) return say(caller, { kind: 'article-gone' });
    const { language } = caller;
    const isPrivate = on.private || askerOf(on.components) !== caller.id;
    return {
      kind: 'modal',
      modal: askOnModal({ article, private: isPrivate, language }),
      late: noticeMessage({ kind: 'busy' }, language),
    };
  });
}
