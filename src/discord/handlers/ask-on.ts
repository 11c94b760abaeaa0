import type { Caller } from '../caller.ts';
import { askOnModal } from '../message/ask-on-modal.ts';
import { noticeMessage } from '../message/notice-message.ts';
import { askerOf } from '../message-presses.ts';
import type { Plan } from '../outcome.ts';
import type { PressedMessage } from '../request.ts';
import { say } from './say.ts';

/** Asks for the next question to the same article. Whoever asks on from another's public answer is answered privately. */
export function askOn(slug: string, on: PressedMessage, caller: Caller): Plan {
  return {
    deferral: 'private',
    run: (library) => {
      const article = library.article(slug);
      if (article === null) return say(caller, { kind: 'article-gone' });
      const { language } = caller;
      const isPrivate = on.private || askerOf(on.components) !== caller.id;
      return {
        kind: 'modal',
        modal: askOnModal({ article, private: isPrivate, language }),
        late: noticeMessage({ kind: 'busy' }, language),
      };
    },
  };
}
