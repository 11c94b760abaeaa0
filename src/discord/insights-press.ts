import type { PassageRef } from './press.ts';

/** The spans, in days, that `/insights` looks back over. Custom ids hold an index into it: add at the end only. */
export const INSIGHT_DAYS = [7, 30, 90] as const;

export type InsightDays = (typeof INSIGHT_DAYS)[number];

/**
 * What the controls of `/insights` do. `question` is the id of one of a group's questions: groups are made anew each time, and
 * the one meant is the one that has it.
 */
export type InsightsPress =
  | { readonly action: 'insights'; readonly days: InsightDays }
  /** A menu of groups; each option's value is the custom id of a `group`. */
  | { readonly action: 'choose-group' }
  /** Questions that ask the same, and the passages that come near. */
  | { readonly action: 'group'; readonly days: InsightDays; readonly question: number }
  | { readonly action: 'group-dismiss'; readonly days: InsightDays; readonly question: number }
  /** A menu of passages; each option's value is the custom id of a `group-add`. */
  | { readonly action: 'choose-place' }
  /** Opens the modal in which the question is confirmed that a passage gets. */
  | GroupAdd<'group-add'>
  | GroupAdd<'group-add-sent'>;

interface GroupAdd<Action> {
  readonly action: Action;
  readonly days: InsightDays;
  readonly question: number;
  readonly slug: string;
  readonly passage: PassageRef;
}
