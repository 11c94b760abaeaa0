import type { SummaryLength } from '../answer/summary.ts';
import type { QuestionRef } from '../library/library.ts';
import type { InterfaceLanguage } from './interface-language.ts';
import type { InsightsPress } from './insights-press.ts';
import type { LibraryPress } from './library-press.ts';
import type { PrivacyPress } from './privacy-press.ts';
import type { SettingsPress } from './settings-press.ts';

/**
 * What a button, a menu or a modal does. Its custom id holds all of it, so that it works after a restart; only the text of
 * a question is too long for an id and is read back from the message that the component hangs on.
 *
 * `asker` is the Discord id of the member whom the message answers: the only one, beside moderators, who may change it.
 * `language` is the one that the message speaks, whoever changes it. A `check` is the `textCheck` of what a number stood for
 * when the button was made: the article may have changed since.
 */
export type Press = MemberPress | LibraryPress | SettingsPress | InsightsPress | PrivacyPress;

/** What the buttons of members do. */
export type MemberPress =
  /** The article around a quoted passage, to the presser alone; on such a private message it turns the page in place. */
  | {
      readonly action: 'context';
      readonly slug: string;
      readonly quoted: PassageRef;
      /** The passage's number that stands in the middle: the one quoted, or another that was turned to. */
      readonly centre: number;
      readonly page: number;
    }
  /** Page 0 is the answer, the next pages the other passages found. `article` is the filter that the question had. */
  | {
      readonly action: 'passages';
      readonly article: string | null;
      readonly page: number;
      readonly asker: string;
      readonly language: InterfaceLanguage;
    }
  /** Opens the modal that asks the next question to the same article. */
  | { readonly action: 'ask-on'; readonly slug: string }
  /** That modal, sent in. */
  | { readonly action: 'ask-on-sent'; readonly slug: string; readonly private: boolean }
  | { readonly action: 'vote'; readonly slug: string; readonly passage: PassageRef; readonly helpful: boolean }
  | { readonly action: 'remove'; readonly asker: string }
  /** Asks a question of the articles' own. */
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
  /** A summary; `section` is `null` for the whole article; `page` where one message cannot hold it. */
  | {
      readonly action: 'summary';
      readonly slug: string;
      readonly section: SectionRef | null;
      readonly length: SummaryLength;
      readonly page: number;
      readonly asker: string;
      readonly language: InterfaceLanguage;
    };

/** A passage, by its number; `check` is of its text. */
export interface PassageRef {
  readonly number: number;
  readonly check: string;
}

/** A section, by its index; `check` is of its heading. */
export interface SectionRef {
  readonly index: number;
  readonly check: string;
}
