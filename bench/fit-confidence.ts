/**
 * Fits the weights of `src/answer/confidence.ts` on the evaluation sets in a folder (`../shared/eval`, or the one given) and
 * prints them, with what they reach on each set when learnt on the others.
 */
import { ANSWERED_FROM, confidenceFeatures } from '../src/answer/confidence.ts';
import { rankPassages } from '../src/answer/rank-passages.ts';
import { createWordMatcher } from '../src/answer/word-match.ts';
import { detectLanguage } from '../src/language/detect-language.ts';
import { createMiniSearchIndex } from '../src/search/minisearch-index.ts';
import { readQuery } from '../src/search/query.ts';
import { readEvaluationSet, type EvaluationSet } from './evaluation-set.ts';
import { areaUnderCurve, fitLogistic, predict, type Example, type Weights } from './logistic-regression.ts';

const SETS = ['offtopic-nl', 'offtopic-de', 'offtopic-en'];
const root = process.argv[2] ?? '../shared/eval';

function examplesOf({ articles, questions }: EvaluationSet): readonly Example[] {
  const index = createMiniSearchIndex();
  for (const article of articles) index.put(article);
  return questions.flatMap(({ question, language: locale, gold }) => {
    const language = detectLanguage(question, { locale, library: index.languages });
    const query = readQuery(question, language, index.languages, index.vocabulary);
    const [best] = rankPassages(query, createWordMatcher(query), index, null);
    if (best === undefined) return [];
    const { explained, sentence, length } = confidenceFeatures(query, best.evidence);
    return [{ features: [explained, sentence, length], positive: gold.length > 0 }];
  });
}

function share(examples: readonly Example[], weights: Weights, positive: boolean): string {
  const wanted = examples.filter((example) => example.positive === positive);
  const wrong = wanted.filter(({ features }) => predict(weights, features) >= ANSWERED_FROM !== positive);
  return `${((100 * wrong.length) / wanted.length).toFixed(1)} %`;
}

const sets = await Promise.all(SETS.map((name) => readEvaluationSet(root, name)));
const measured = sets.map((set) => ({ name: set.name, examples: examplesOf(set) }));
for (const { name, examples } of measured) {
  const weights = fitLogistic(measured.filter((other) => other.name !== name).flatMap((other) => other.examples));
  process.stdout.write(
    `${name}, learnt on the others: AUC ${areaUnderCurve(weights, examples).toFixed(3)}, ` +
      `false refusals ${share(examples, weights, true)}, false answers ${share(examples, weights, false)}\n`,
  );
}
const [bias = 0, explained = 0, sentence = 0, length = 0] = fitLogistic(
  measured.flatMap(({ examples }) => examples),
).map((weight) => Number(weight.toFixed(2)));
process.stdout.write(`fitted on all: ${JSON.stringify({ bias, explained, sentence, length })}\n`);
