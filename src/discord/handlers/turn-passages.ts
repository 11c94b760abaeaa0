import { shownQuotations } from '../../answer/shown-quotations.ts';
import type { Library } from '../../library/library.ts';
import type { Caller } from '../caller.ts';
import { answerMessage, readQuestion } from '../message/answer-message.ts';
import { fromLibrary, privately, type Outcome, type Plan } from '../outcome.ts';
import type { Press } from '../press.ts';
import type { PressedMessage } from '../request.ts';
import { isKept } from './is-kept.ts';
import { mayChange } from './may-change.ts';
import { say } from './say.ts';

type Turn = Extract<Press, { action: 'passages' }>;

/**
 * Another page of an answer: in place for those who may change it, in a private copy for others, and where not everyone who
 * sees the answer may see what is on the page.
 */
export function turnPassages(press: Turn, on: PressedMessage, caller: Caller): Plan {
  const inPlace = mayChange(on, press.asker, caller);
  return fromLibrary(inPlace ? 'update' : 'private', (library, reader) => page(library, press, on, reader, inPlace));
}

/**
 * The question is asked again, since nothing of an answer is kept; its text stands in the message. The message's language
 * stands in for the asker's locale, so that everyone who turns the page turns the same one.
 */
function page(library: Library, press: Turn, on: PressedMessage, caller: Caller, mayTurn: boolean): Outcome {
  const { article } = press;
  const question = readQuestion(on.components);
  if (question === null) return say(caller, { kind: 'outdated-button' });
  if (article !== null && library.article(article) === null) return say(caller, { kind: 'article-gone' });
  const answer = library.ask({ text: question, locale: press.language, article });
  // The articles have changed since, and have no answer any more.
  if (answer.kind === 'declined') return say(caller, { kind: 'place-gone' });
  const quotations = [
    ...shownQuotations(answer),
    ...(press.page === 0 ? [] : answer.ranked.map(({ quotation }) => quotation)),
  ];
  const inPlace = mayTurn && (on.private || !isKept(library, quotations));
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
