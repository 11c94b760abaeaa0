import type { Caller } from '../caller.ts';
import { contextMessage, isContextMessage } from '../message/context-message.ts';
import { privately, type Plan } from '../outcome.ts';
import { passageAt } from '../place-ref.ts';
import type { Press } from '../press.ts';
import type { PressedMessage } from '../request.ts';
import { say } from './say.ts';

type Look = Extract<Press, { action: 'context' }>;

/** The paragraphs around a passage, to the presser alone; on that private message, its buttons turn the page in place. */
export function showContext({ slug, quoted: ref, centre, page }: Look, on: PressedMessage, caller: Caller): Plan {
  const inPlace = on.private && isContextMessage(on.components);
  return {
    deferral: inPlace ? 'update' : 'private',
    run: (library) => {
      const article = library.article(slug);
      if (article === null) return say(caller, { kind: 'article-gone' });
      const quoted = passageAt(article, ref);
      const message =
        quoted === null ? null : contextMessage({ article, quoted, centre, page, language: caller.language });
      if (message === null) return say(caller, { kind: 'place-gone' });
      return inPlace ? { kind: 'update', message } : privately(message);
    },
  };
}
