import { diffArrays } from 'diff';
import type { Article, SidecarQuestion } from './article.ts';

/**
 * The questions of an article for its next version, whose passages may have other numbers. Those of a passage that is gone go
 * with it. Where a passage was rewritten, its questions ask for the whole of it: its sentences may have moved.
 */
export function carryQuestions(before: Article, after: Article): readonly SidecarQuestion[] {
  const numbers = passageNumbers(before, after);
  return before.questions.flatMap((question): readonly SidecarQuestion[] => {
    const number = numbers.get(question.passage);
    if (number === undefined) return [];
    const same = before.passages[question.passage - 1]?.text === after.passages[number - 1]?.text;
    return [{ ...question, passage: number, sentence: same ? question.sentence : null }];
  });
}

/** From a passage's number before to its number after; as many that were taken out in one place as were put in are rewritten ones. */
function passageNumbers(before: Article, after: Article): ReadonlyMap<number, number> {
  const texts = ({ passages }: Article): string[] => passages.map(({ text }) => text);
  const numbers = new Map<number, number>();
  let [from, to] = [1, 1];
  let removed = 0;
  for (const { added, removed: isRemoved, count } of diffArrays(texts(before), texts(after))) {
    if (isRemoved) {
      removed = count;
      from += count;
    } else if (added) {
      if (removed === count) range(count).forEach((at) => numbers.set(from - count + at, to + at));
      to += count;
      removed = 0;
    } else {
      range(count).forEach((at) => numbers.set(from + at, to + at));
      from += count;
      to += count;
      removed = 0;
    }
  }
  return numbers;
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}
