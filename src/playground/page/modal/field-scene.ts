import type { PageLanguage } from '../../protocol/place.ts';
import type { SelectChoice } from '../message/select/select-choice.ts';
import type { FieldContent } from './field-content.ts';

/** What a field is shown with. */
export interface FieldScene {
  readonly language: PageLanguage;
  readonly content: FieldContent;
  /** What is wrong with it, in words. */
  readonly problem: string | null;
  /** What a menu offers; always the same list, as the menu begins anew with another one. */
  readonly choices: readonly SelectChoice[];
  readonly onContent: (content: FieldContent) => void;
  /** Something about it is wrong that the user just tried. */
  readonly onProblem: (problem: string) => void;
}

/** Ids of a field's parts, by its custom id's place in the form: a custom id may hold anything. */
export interface FieldIds {
  readonly control: string;
  readonly label: string;
  readonly description: string;
  readonly problem: string;
  readonly counter: string;
}

export function fieldIds(index: number): FieldIds {
  const id = `vb-field-${index}`;
  return {
    control: id,
    label: `${id}-label`,
    description: `${id}-description`,
    problem: `${id}-problem`,
    counter: `${id}-counter`,
  };
}
