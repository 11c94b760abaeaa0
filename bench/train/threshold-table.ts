import { ANSWERED_FROM, confidenceOf } from '../../src/answer/confidence.ts';
import { areaUnderCurve } from '../area-under-curve.ts';
import { judge } from './fit-model.ts';
import type { Training } from './training.ts';

/** What other thresholds would do. */
const THRESHOLDS = [0.2, 0.22, 0.24, 0.26, 0.28, 0.3, 0.32, 0.34, 0.36, 0.4];

/** For every set with unanswerable questions and every threshold: false refusals and false answers, each by a model that has not seen them. */
export function thresholdTable({ questions, foldOf, modelFor }: Training): string {
  const confidences = new Map<string, { readonly answerable: number[]; readonly other: number[] }>();
  for (const question of questions) {
    const model = modelFor(foldOf(question.set, question.id));
    const [judged] = judge(question, model);
    const ofSet = confidences.get(question.set) ?? { answerable: [], other: [] };
    ofSet[question.answerable ? 'answerable' : 'other'].push(judged === undefined ? 0 : confidenceOf(judged, model));
    confidences.set(question.set, ofSet);
  }
  const lines = [...confidences]
    .filter(([, { other }]) => other.length > 0)
    .flatMap(([set, { answerable, other }]) => [
      `${set}: area under the curve ${areaUnderCurve(answerable, other)?.toFixed(3) ?? '-'}`,
      ...THRESHOLDS.map((threshold) => {
        const refused = answerable.filter((confidence) => confidence < threshold).length / answerable.length;
        const answered = other.filter((confidence) => confidence >= threshold).length / other.length;
        const mark = threshold === ANSWERED_FROM ? '  (shipped)' : '';
        return `  from ${threshold.toFixed(2)}: false refusals ${percent(refused)}, false answers ${percent(answered)}${mark}`;
      }),
    ]);
  return lines.join('\n');
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1).padStart(5)} %`;
}
