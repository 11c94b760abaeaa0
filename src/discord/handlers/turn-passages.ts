import type { Library } from '../../library/library.ts';
import type { Caller } from '../caller.ts';
import { answerMessage, readQuestion } from '../message/answer-message.ts';
import { privately, type Outcome, type Plan } from '../outcome.ts';
import type { Press } from '../press.ts';
import type { PressedMessage } from '../request.ts';
import { mayChange } from './may-change.ts';
import { say } from './say.ts';

type Turn = Extract<Press, { action: 'passages' }>;

/** Another page of an answer: in place for those who may change it, in a private copy for others. */
export function turnPassages(press: Turn, on: PressedMessage, caller: Caller): Plan {
  const inPlace = mayChange(on, press.asker, caller);
  return {
    deferral: inPlace ? 'update' : 'private',
    run: (library) => page(library, press, on, caller, inPlace),
  };
}

/**
 * The question is asked again, since nothing of an answer is kept; its text stands in the message. The message's language
 * stands in for the asker's locale, so that everyone who turns the page turns the same one.
 */
function page(library: Library, press: Turn, on: PressedMessage, caller: Caller, inPlace: boolean): Outcome {
  const { article } = press;
  const question = readQuestion(on.components);
  if (question === null) return say(caller, { kind: 'outdated-button' });
  if (article !== null && library.article(article) === null) return say(caller, { kind: 'article-gone' });
  const answer = library.ask({ text: question, locale: press.language, article });
  // The articles have changed since, and have no answer any more.
  if (answer.kind === 'declined') return say(caller, { kind: 'place-gone' });
  const message = answerMessage({
    question,
    answer,
    page: press.page,
    asker: inPlace ? press.asker : caller.id,
    article,
    language: inPlace ? press.language : caller.language,
    suggestions: [],
    private: on.private || !inPlace,
  });
  return inPlace ? { kind: 'update', message } : privately(message);
}
