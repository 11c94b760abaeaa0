import type { Engine } from './engine.ts';
import type { EvaluationSet } from './evaluation-set.ts';
import type { TimedAnswer } from './figures.ts';

/** Answers every question of a set, by the question's id. */
export type AskAll = (set: EvaluationSet) => Promise<ReadonlyMap<string, TimedAnswer>>;

/** Opens the engine on the set's articles and asks one question after another, each timed. */
export function askingEngine(engine: Engine): AskAll {
  return async ({ articles, questions }) => {
    const opened = await engine.open(articles);
    const answers = new Map<string, TimedAnswer>();
    for (const { id, question, language } of questions) {
      const start = performance.now();
      const answer = await opened.ask({ text: question, language });
      answers.set(id, { ...answer, ms: performance.now() - start });
    }
    opened.close?.();
    return answers;
  };
}
