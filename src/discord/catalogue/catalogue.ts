import type { DeclineReason } from '../../answer/answer.ts';
import type { SummaryLength } from '../../answer/summary.ts';
import type { LibraryTexts } from './library/library-texts.ts';
import type { InsightsTexts } from './insights/insights-texts.ts';
import type { PrivacyTexts } from './privacy/privacy-texts.ts';
import type { SettingsTexts } from './settings/settings-texts.ts';
import type { WhyTexts } from './why/why-texts.ts';
import type { InterfaceLanguage } from '../interface-language.ts';
import type { Notice } from '../message/notice.ts';
import type { Taken } from '../message-question.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** Everything that the bot says, in one language; the articles' own words are never in here. Markdown where it is shown. */
export interface Catalogue {
  /** Names of an article's properties. */
  readonly article: {
    /** What stands before the first heading. */
    readonly lead: string;
    /** Of a BCP 47 tag. */
    language(tag: string): string;
    /** Of an ISO 8601 date. */
    date(iso: string): string;
    paragraphs(count: number): string;
    source(name: string): string;
    readonly sections: string;
  };
  readonly articles: {
    readonly title: string;
    readonly none: string;
    /** Placeholder of the menu. */
    readonly choose: string;
  };
  readonly answer: {
    readonly unsure: string;
    /** `oneArticle`: whether the question was put to one article only. */
    declined(reason: DeclineReason, oneArticle: boolean): string;
    /** Above the passage that comes nearest to a declined question. */
    readonly nearest: string;
    /** Above the passages on the pages after the answer. */
    readonly others: string;
    /** Above questions that can be answered. */
    readonly suggestions: string;
    /** Placeholder of the menu of such questions. */
    readonly chooseQuestion: string;
    taken(from: Taken): string;
  };
  readonly context: {
    readonly title: string;
    /** Marks the paragraph that was quoted. */
    readonly quoted: string;
    /** Above a text that has changed since; of an ISO 8601 date. */
    older(iso: string): string;
  };
  readonly summary: {
    readonly title: string;
    length(length: SummaryLength): string;
    sentences(count: number): string;
    /** Before the names of the sections that the summary leaves out; `more` of them are not named. */
    uncovered(names: readonly string[], more: number): string;
    readonly empty: string;
    /** The option that stands for all sections. */
    readonly whole: string;
    /** Placeholder of the menu of sections. */
    readonly chooseSection: string;
  };
  readonly button: {
    readonly allArticles: string;
    readonly askOn: string;
    readonly askThis: string;
    readonly backToAnswer: string;
    readonly context: string;
    /** Of the quotation numbered so in the message. */
    contextOf(number: number): string;
    readonly currentArticle: string;
    readonly earlier: string;
    readonly helpful: string;
    readonly later: string;
    readonly morePassages: string;
    readonly next: string;
    readonly notHelpful: string;
    readonly previous: string;
    readonly remove: string;
    readonly source: string;
    readonly summary: string;
  };
  readonly modal: {
    readonly title: string;
    readonly question: string;
    about(title: string): string;
  };
  readonly help: {
    readonly title: string;
    readonly intro: string;
    /** Other ways to ask, and what the bot reads. */
    readonly elsewhere: string;
  };
  readonly insights: InsightsTexts;
  readonly library: LibraryTexts;
  readonly privacy: PrivacyTexts;
  readonly settings: SettingsTexts;
  readonly why: WhyTexts;
  notice(notice: Notice): string;
  /** Both counted from 1. */
  page(page: number, pages: number): string;
  /** Of a sentence too long for one message; both counted from 1. */
  part(number: number, of: number): string;
}

export function catalogueOf(language: InterfaceLanguage): Catalogue {
  return { nl, en }[language];
}
