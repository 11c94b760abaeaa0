import type { Library } from '../../library/library.ts';
import type { Caller } from '../caller.ts';
import { messagePresses } from '../message-presses.ts';
import { articlesMessage } from '../message/articles-message.ts';
import { summaryMessage } from '../message/summary-message.ts';
import { fromLibrary, privately, type Outcome, type Plan, type Visibility } from '../outcome.ts';
import { sectionAt } from '../place-ref.ts';
import type { Press } from '../press.ts';
import type { PressedMessage, Request } from '../request.ts';
import { findArticle } from './find-article.ts';
import { findSection } from './find-section.ts';
import { mayChange } from './may-change.ts';
import { say } from './say.ts';

const SUMMARY_ACTIONS: ReadonlySet<Press['action']> = new Set(['summary', 'choose-section', 'remove']);

type Typed = Extract<Request, { kind: 'summary' }>;
type Pressed = Extract<Press, { action: 'summary' }>;

/** `/summary`. With no article named, the only one is meant; of several, one is chosen from the list. */
export function summariseTyped(
  library: Library,
  caller: Caller,
  { article: typed, section, length }: Typed,
  shownTo: Visibility = 'public',
): Outcome {
  const articles = library.articles();
  const [first, second] = articles;
  if (first === undefined) return say(caller, { kind: 'no-articles' });
  if (typed === null && second !== undefined) {
    return privately(articlesMessage({ articles, page: 0, language: caller.language }));
  }
  const article = typed === null ? first : findArticle(library, typed);
  if (article === null) return say(caller, { kind: 'unknown-article', typed: typed ?? '' });
  const chosen = section === null ? null : findSection(article, section);
  if (section !== null && chosen === null) return say(caller, { kind: 'unknown-section', typed: section });
  const summary = library.summarise(article.slug, chosen?.index ?? null, length);
  if (summary === null) return say(caller, { kind: 'place-gone' });
  const isPrivate = shownTo === 'private' || library.isConfined(article.slug);
  const message = summaryMessage({ summary, page: 0, asker: caller.id, private: isPrivate, language: caller.language });
  return { kind: 'reply', message, visibility: isPrivate ? 'private' : 'public' };
}

/** Another page or length of a summary takes its place; from an article's card, a summary comes beside it. */
export function summarisePressed(press: Pressed, on: PressedMessage, presser: Caller): Plan {
  const mayTurn = isSummary(on) && mayChange(on, press.asker, presser);
  return fromLibrary(mayTurn ? 'update' : 'private', (library, caller) => {
    const article = library.article(press.slug);
    if (article === null) return say(caller, { kind: 'article-gone' });
    const section = press.section === null ? null : sectionAt(article, press.section);
    if (press.section !== null && section === null) return say(caller, { kind: 'place-gone' });
    const summary = library.summarise(press.slug, section?.index ?? null, press.length);
    if (summary === null) return say(caller, { kind: 'place-gone' });
    const inPlace = mayTurn && (on.private || !library.isConfined(press.slug));
    const message = summaryMessage({
      summary,
      page: press.page,
      asker: inPlace ? press.asker : caller.id,
      private: on.private || !inPlace,
      language: inPlace ? press.language : caller.language,
    });
    return inPlace ? { kind: 'update', message } : privately(message);
  });
}

/** A card has other buttons too: its questions and the way back to the list. */
function isSummary(on: PressedMessage): boolean {
  return messagePresses(on.components).every(({ action }) => SUMMARY_ACTIONS.has(action));
}
