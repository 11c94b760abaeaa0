import { fold } from '../../language/fold.ts';
import type { UnansweredQuestion } from '../store/feedback-store.ts';
import { askTheSame } from './ask-the-same.ts';
import { askedWords, type AskedWords } from './asked-words.ts';

/** Questions that ask the same. */
export interface QuestionGroup {
  /** The wording asked most often; of several, the newest. */
  readonly example: UnansweredQuestion;
  /** Newest first; at least one. */
  readonly questions: readonly UnansweredQuestion[];
}

/** Questions are compared where two of their words begin alike, so that not each is compared with all. */
const BEGINNING = 3;

interface Group {
  readonly asked: AskedWords;
  readonly questions: UnansweredQuestion[];
}

/**
 * Puts questions together that ask the same, see `askTheSame`; each is compared with the newest of a group, so that groups do not
 * grow along chains of likeness. The largest group comes first, then the one asked last.
 *
 * @param questions - newest first, as the store tells of them: not many more would hold up everything else
 */
export function groupQuestions(questions: readonly UnansweredQuestion[]): readonly QuestionGroup[] {
  const groups = new Groups();
  const byText = new Map<string, Group>();
  for (const question of questions) {
    const key = `${question.language} ${wording(question)}`;
    const known = byText.get(key) ?? groups.groupFor(question);
    known.questions.push(question);
    byText.set(key, known);
  }
  return groups.all
    .map(
      ({ questions: [newest, ...others] }) =>
        newest && { example: mostAsked(newest, others), questions: [newest, ...others] },
    )
    .filter((group) => group !== undefined)
    .sort((a, b) => b.questions.length - a.questions.length);
}

class Groups {
  readonly all: Group[] = [];
  readonly #byBeginning = new Map<string, Set<Group>>();

  /** The group that asks the same, or a new one. */
  groupFor({ text, language }: UnansweredQuestion): Group {
    const asked = askedWords(text, language);
    const beginnings = asked.words.map(({ folded }) => folded.slice(0, BEGINNING));
    const compared = new Set(beginnings.flatMap((beginning) => [...(this.#byBeginning.get(beginning) ?? [])]));
    for (const group of compared) if (askTheSame(group.asked, asked)) return group;
    const group = { asked, questions: [] };
    this.all.push(group);
    for (const beginning of beginnings) {
      this.#byBeginning.set(beginning, (this.#byBeginning.get(beginning) ?? new Set()).add(group));
    }
    return group;
  }
}

function mostAsked(newest: UnansweredQuestion, others: readonly UnansweredQuestion[]): UnansweredQuestion {
  const counts = new Map<string, number>();
  for (const question of [newest, ...others]) {
    counts.set(wording(question), (counts.get(wording(question)) ?? 0) + 1);
  }
  const count = (question: UnansweredQuestion): number => counts.get(wording(question)) ?? 0;
  return others.reduce((best, question) => (count(question) > count(best) ? question : best), newest);
}

/** Without what makes no difference to a reader: capitals, accents, spaces, marks at the end. */
function wording({ text }: UnansweredQuestion): string {
  return fold(text)
    .replace(/\s+/gu, ' ')
    .replace(/[\s?!.]+$/u, '')
    .trim();
}
