import type { InsightFigures } from '../../../library/feedback/insight-figures.ts';
import type { CurationRefusal } from '../../../library/curation/curation.ts';

/** What `/insights` says, in one language. */
export interface InsightsTexts {
  readonly title: string;
  /** Of the span looked back over. */
  days(days: number): string;
  figures(figures: InsightFigures): string;
  readonly noQuestions: string;
  readonly cited: string;
  readonly vain: string;
  readonly noneInVain: string;
  /** Where the server does not keep the text of questions. */
  readonly notKept: string;
  /** More groups than are shown. */
  more(groups: number): string;
  /** Older ones are left out. */
  newestOnly(questions: number): string;
  times(count: number): string;
  /** Placeholder of the menu of groups. */
  readonly chooseGroup: string;
  /** Above other wordings of the same question. */
  readonly alsoAsked: string;
  /** Above the passages that come nearest. */
  readonly nearest: string;
  readonly noneNear: string;
  /** Placeholder of the menu of passages. */
  readonly choosePlace: string;
  readonly dismiss: string;
  readonly back: string;
  readonly dismissed: string;
  readonly added: string;
  /** The group has been dealt with since, or is older than what is looked back over. */
  readonly groupGone: string;
  readonly modalTitle: string;
  readonly modalQuestion: string;
  /** Which passage gets the question. */
  modalPlace(title: string, passage: number): string;
  refused(refusal: CurationRefusal): string;
}
