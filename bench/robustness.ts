import type { AskAll } from './ask-all.ts';
import type { EvaluationSet } from './evaluation-set.ts';
import { figuresOf, type Figures } from './figures.ts';
import type { Progress } from './progress.ts';
import type { RobustnessResult } from './report.ts';
import { VARIANTS, type Variant } from './variants.ts';

/** How much worse our figures get on each set when its questions are typed in each other way. */
export async function measureRobustness(
  sets: readonly EvaluationSet[],
  askOurs: AskAll,
  progress: Progress,
): Promise<RobustnessResult[]> {
  const runs = 1 + VARIANTS.reduce((sum, { seeds }) => sum + seeds.length, 0);
  progress.begin('robustness', sets.length * runs);
  const results: RobustnessResult[] = [];
  for (const set of sets) {
    const measure = async (asked: EvaluationSet, doing: string): Promise<Figures> => {
      const figures = figuresOf(asked.questions, await askOurs(asked));
      progress.step(`${set.name}, ${doing}`);
      return figures;
    };
    const neat = await measure(set, 'as written');
    for (const variant of VARIANTS) {
      const typed: Figures[] = [];
      for (const seed of variant.seeds) typed.push(await measure(typedAs(set, variant, seed), variant.name));
      results.push({ set: set.name, variant: variant.name, answerable: neat.answerable, ...worse(neat, typed) });
    }
  }
  progress.end();
  return results;
}

function typedAs(set: EvaluationSet, variant: Variant, seed: number): EvaluationSet {
  const questions = set.questions.map((question) => ({ ...question, question: variant.type(question, seed) }));
  return { ...set, questions };
}

function worse(neat: Figures, typed: readonly Figures[]): Pick<RobustnessResult, 'hit1' | 'quote' | 'falseRefusals'> {
  const points = (figure: 'hit1' | 'quote' | 'falseRefusals', sign: 1 | -1): number => {
    const mean = typed.reduce((sum, figures) => sum + (figures[figure] ?? 0), 0) / typed.length;
    return 100 * sign * (mean - (neat[figure] ?? 0));
  };
  return { hit1: points('hit1', -1), quote: points('quote', -1), falseRefusals: points('falseRefusals', 1) };
}
