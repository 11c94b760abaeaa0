import type { SummaryLength } from '../answer/summary.ts';
import type { QuestionRef } from '../library/library.ts';

/**
 * What a button, a menu or a modal does. Its custom id holds all of it, so that it works after a restart; only the text of
 * a question is too long for an id and is read back from the message that the component hangs on.
 *
 * `asker` is the Discord id of the member whom the message answers: the only one, beside moderators, who may change it.
 */
export type Press =
  /** The paragraphs around a passage, to the presser alone; on such a private message it turns the page in place. */
  | { readonly action: 'context'; readonly slug: string; readonly passage: number; readonly page: number }
  /** Page 0 is the answer, the next pages the other passages found. `article` is the filter that the question had. */
  | { readonly action: 'passages'; readonly article: string | null; readonly page: number; readonly asker: string }
  /** Opens the modal that asks the next question to the same article. */
  | { readonly action: 'ask-on'; readonly slug: string }
  /** That modal, sent in. */
  | { readonly action: 'ask-on-sent'; readonly slug: string; readonly private: boolean }
  | { readonly action: 'vote'; readonly slug: string; readonly passage: number; readonly helpful: boolean }
  | { readonly action: 'remove'; readonly asker: string }
  /** Asks a question of the articles' own. `check` is `textCheck` of its text: the article may have changed since. */
  | { readonly action: 'ask'; readonly slug: string; readonly ref: QuestionRef; readonly check: string }
  /** A menu of such questions; each option's value is the custom id of an `ask`. */
  | { readonly action: 'choose-question' }
  /** A page of the list of articles. */
  | { readonly action: 'articles'; readonly page: number }
  /** A menu of articles; each option's value is the custom id of an `article`. */
  | { readonly action: 'choose-article' }
  /** The card of an article; `page` over its sections. */
  | { readonly action: 'article'; readonly slug: string; readonly page: number }
  /** A menu of an article's sections; each option's value is the custom id of a `summary`. */
  | { readonly action: 'choose-section' }
  /** A summary; `section` is an index, `null` for the whole article; `page` where one message cannot hold it. */
  | {
      readonly action: 'summary';
      readonly slug: string;
      readonly section: number | null;
      readonly length: SummaryLength;
      readonly page: number;
      readonly asker: string;
    };
