import type { Question } from '../answer/answer.ts';
import type { Library } from '../library/library.ts';
import { callerOf, type Place } from './caller.ts';
import { parsePress } from './custom-id.ts';
import { chosenId } from './handlers/chosen-value.ts';
import { findArticle } from './handlers/find-article.ts';
import { interactionSchema } from './interaction.ts';
import { ASK_ON_INPUT } from './message/ask-on-modal.ts';
import { messageQuestion } from './message-question.ts';
import { fieldOf } from './modal-fields.ts';
import { parseRequest } from './parse-request.ts';
import type { Press } from './press.ts';
import type { Request } from './request.ts';

/** A question that an interaction put, and from where: `question` reads it with the articles that the asker sees. */
export interface AskedQuestion {
  readonly place: Place;
  readonly roles: readonly string[];
  /** `null` where it names a question that is not there (any more). */
  question(library: Library): Question | null;
}

/** The question behind an interaction, from the data of its event; `null` where it asks nothing of the articles. */
export function askedQuestion(payload: unknown): AskedQuestion | null {
  const interaction = interactionSchema.safeParse(payload);
  if (!interaction.success) return null;
  const caller = callerOf(interaction.data);
  const { place, roles, locale } = caller;
  const read = questionOf(parseRequest(interaction.data));
  if (read === null) return null;
  return {
    place,
    roles,
    question(library) {
      const found = read(library);
      return found === null ? null : { ...found, locale };
    },
  };
}

/** The question that somebody wrote to the bot; `null` where there are no words. */
export function writtenQuestion(content: string): Question | null {
  const found = messageQuestion(content.replaceAll(/<@!?\d+>/g, ''));
  return found === null ? null : { text: found.text, article: null, locale: null };
}

type ReadQuestion = (library: Library) => Omit<Question, 'locale'> | null;

function questionOf(request: Request): ReadQuestion | null {
  if (request.kind === 'ask') return (library) => typedQuestion(request, library);
  if (request.kind === 'find') {
    const found = messageQuestion(request.content.text);
    return found === null ? null : () => ({ text: found.text, article: null });
  }
  if (request.kind === 'press') return (library) => ownQuestion(request.press, library, null);
  if (request.kind !== 'modal' || request.press.action !== 'ask-on-sent') return null;
  const { slug: article } = request.press;
  const { text } = fieldOf(request.fields, ASK_ON_INPUT);
  return () => ({ text: text.trim(), article });
}

function typedQuestion(
  { question, article: typed }: Extract<Request, { kind: 'ask' }>,
  library: Library,
): Omit<Question, 'locale'> | null {
  const article = typed === null ? null : (findArticle(library, typed)?.slug ?? null);
  const chosen = chosenId(question);
  if (chosen === null) return { text: question.trim(), article };
  const press = parsePress(chosen);
  return typeof press === 'string' ? null : ownQuestion(press, library, article);
}

/** The question of the articles' own that a button or a choice stands for. */
function ownQuestion(press: Press, library: Library, article: string | null): Omit<Question, 'locale'> | null {
  if (press.action !== 'ask') return null;
  const text = library.questionText(press.slug, press.ref);
  return text === null ? null : { text, article: article ?? press.slug };
}
