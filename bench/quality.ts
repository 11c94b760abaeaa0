import { askingEngine, type AskAll } from './ask-all.ts';
import type { Engine } from './engine.ts';
import { vraagbaak } from './engines/vraagbaak.ts';
import type { EvaluationSet } from './evaluation-set.ts';
import { figuresByKind, figuresOf } from './figures.ts';
import type { Progress } from './progress.ts';
import type { QualityResult } from './report.ts';

/** What is measured, and how. */
export interface QualityPlan {
  readonly sets: readonly EvaluationSet[];
  readonly engines: readonly Engine[];
  /** How our own engine is asked: as shipped, or with a model that has not seen the set's articles. */
  readonly askOurs?: AskAll;
}

/** The figures of each engine on each set. */
export async function measureQuality(plan: QualityPlan, progress: Progress): Promise<QualityResult[]> {
  const { sets, engines, askOurs = askingEngine(vraagbaak) } = plan;
  const results: QualityResult[] = [];
  progress.begin('quality', sets.length * engines.length);
  for (const set of sets) {
    for (const engine of engines) {
      const ask = engine === vraagbaak ? askOurs : askingEngine(engine);
      const answers = await ask(set);
      results.push({
        set: set.name,
        engine: engine.name,
        figures: figuresOf(set.questions, answers),
        kinds: figuresByKind(set.questions, answers),
      });
      progress.step(`${set.name}, ${engine.name}`);
    }
  }
  progress.end();
  return results;
}
