import { shownQuotations } from '../../answer/shown-quotations.ts';
import type { Library } from '../../library/library.ts';
import type { Caller } from '../caller.ts';
import { parsePress } from '../custom-id.ts';
import { messageQuestion, type Taken } from '../message-question.ts';
import { answerMessage } from '../message/answer-message.ts';
import { readQuestion } from '../message/question-text.ts';
import type { Outcome, Reply, Visibility } from '../outcome.ts';
import type { Press } from '../press.ts';
import type { FoundMessage, Request } from '../request.ts';
import { textCheck } from '../../library/text-check.ts';
import { chosenId } from './chosen-value.ts';
import { findArticle } from './find-article.ts';
import { isKept } from './is-kept.ts';
import { lookUp, type Found } from './look-up.ts';
import { say } from './say.ts';

/** A question that is put to the library. */
export interface Asked {
  readonly text: string;
  /** Slug of the only article to look in. */
  readonly article: string | null;
  /** Who may see an answer; that there is none is told to the asker alone. */
  readonly visibility: Visibility;
  readonly taken?: Taken;
}

type Typed = Extract<Request, { kind: 'ask' }> & { readonly private: boolean };
type OwnQuestion = Extract<Press, { action: 'ask' }>;

/** Answers a question. */
export function ask(library: Library, caller: Caller, asked: Asked): Outcome {
  const found = lookUp(library, asked.text, caller.locale, asked.article);
  return found.ok ? tell(library, caller, asked, found) : say(caller, found.notice);
}

/** What was found for a question, as the asker gets it. */
export function tell(library: Library, caller: Caller, asked: Omit<Asked, 'text'>, found: Found): Reply {
  const { id: asker, language } = caller;
  const { article, taken } = asked;
  const { question, answer } = found;
  const declined = answer.kind === 'declined';
  const visibility = declined || isKept(library, shownQuotations(answer)) ? 'private' : asked.visibility;
  const message = answerMessage({
    question,
    answer,
    page: 0,
    asker,
    article,
    language,
    suggestions: declined ? library.offer({ question, article, language }) : [],
    private: visibility === 'private',
    ...(taken === undefined ? {} : { taken }),
  });
  return { kind: 'reply', message, visibility, asked: { text: question, answer, ownWords: taken === undefined } };
}

/** `/ask`: the question is what was typed, or stands for a question of the articles' own that was too long to offer whole. */
export function askTyped(library: Library, caller: Caller, { question, article: typed, ...rest }: Typed): Outcome {
  const article = typed === null ? null : findArticle(library, typed);
  if (typed !== null && article === null) return say(caller, { kind: 'unknown-article', typed });
  const chosen = chosenId(question);
  if (chosen !== null) {
    const press = parsePress(chosen);
    if (typeof press === 'string' || press.action !== 'ask') return say(caller, { kind: 'question-changed' });
    return askOwnQuestion(library, caller, press, visibility(rest), article?.slug);
  }
  return ask(library, caller, { text: question, article: article?.slug ?? null, visibility: visibility(rest) });
}

/** A question that an article answers itself, by its section or its sidecar; it may be put to another article, though. */
export function askOwnQuestion(
  library: Library,
  caller: Caller,
  { slug, ref, check }: OwnQuestion,
  shownTo: Visibility,
  article = slug,
): Outcome {
  const text = library.questionText(slug, ref);
  if (text === null || textCheck(text) !== check) {
    return say(caller, { kind: library.article(slug) === null ? 'article-gone' : 'question-changed' });
  }
  return ask(library, caller, { text, article, visibility: shownTo });
}

/** The message command: what a message asks, to whoever wants to know. Of an answer of the bot's own, that is its question. */
export function askMessage(library: Library, caller: Caller, { text, components }: FoundMessage): Outcome {
  const question = messageQuestion(text) ?? answeredQuestion(components);
  if (question === null) return say(caller, { kind: 'nothing-to-find' });
  return ask(library, caller, { ...question, article: null, visibility: 'private' });
}

function answeredQuestion(components: FoundMessage['components']): Pick<Asked, 'text' | 'taken'> | null {
  const text = readQuestion(components);
  return text === null ? null : { text, taken: 'questions' };
}

function visibility(asked: { readonly private: boolean }): Visibility {
  return asked.private ? 'private' : 'public';
}
