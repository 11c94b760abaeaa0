import type { Model } from '../../src/answer/model.ts';
import { countSentences } from '../../src/library/count-sentences.ts';
import { readKnowledge } from '../../src/library/knowledge-folder.ts';
import { readShippedThesaurus } from '../engines/vraagbaak.ts';
import { evaluationSetNames, readEvaluationSet } from '../evaluation-set.ts';
import { KNOWLEDGE } from '../places.ts';
import { examplesOf, type QuestionExample } from './examples.ts';
import { fitModel } from './fit-model.ts';
import { dealFolds, type FoldOf } from './folds.ts';
import { lineExamples } from './line-examples.ts';

/** The set on the project's own article is there to be measured, never to be learnt from. */
const NEVER_LEARNT_FROM = 'article';

/** All that there is to learn from, and what was learnt. */
export interface Training {
  readonly questions: readonly QuestionExample[];
  readonly foldOf: FoldOf;
  /** The model that has not seen a fold's articles; for `null` the one that has seen all. */
  readonly modelFor: (fold: number | null) => Model;
}

/** Reads the sets of a folder and asks all their questions; models are learnt when they are asked for. */
export async function loadTraining(root: string): Promise<Training> {
  const names = (await evaluationSetNames(root)).filter((name) => name !== NEVER_LEARNT_FROM);
  const sets = await Promise.all(names.map((name) => readEvaluationSet(root, name)));
  const { articles } = await readKnowledge(KNOWLEDGE, countSentences);
  const thesaurus = await readShippedThesaurus();
  const questions = sets.flatMap((set) => examplesOf(set, thesaurus));
  const lines = articles.flatMap((article) => lineExamples(article, thesaurus));
  const foldOf = dealFolds(sets);
  const models = new Map<number | null, Model>();
  return {
    questions,
    foldOf,
    modelFor: (fold) => {
      const known = models.get(fold);
      if (known !== undefined) return known;
      const seen = fold === null ? questions : questions.filter(({ set, id }) => foldOf(set, id) !== fold);
      const model = fitModel(seen, lines);
      models.set(fold, model);
      return model;
    },
  };
}
