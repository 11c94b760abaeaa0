import type { AskAll } from '../ask-all.ts';
import { vraagbaakWith } from '../engines/vraagbaak.ts';
import type { TimedAnswer } from '../figures.ts';
import { askingEngine } from '../ask-all.ts';
import type { Training } from './training.ts';

/**
 * Asks our own engine, each question with the model that has not seen its article: what it would do on articles of somebody else.
 * Questions on articles that nothing was learnt from are asked with the model that is learnt from all others.
 */
export function crossValidated({ foldOf, modelFor }: Training): AskAll {
  return async (set) => {
    const answers = new Map<string, TimedAnswer>();
    const folds = new Set(set.questions.map(({ id }) => foldOf(set.name, id)));
    for (const fold of folds) {
      const questions = set.questions.filter(({ id }) => foldOf(set.name, id) === fold);
      const asked = await askingEngine(vraagbaakWith({ model: modelFor(fold) }))({ ...set, questions });
      for (const [id, answer] of asked) answers.set(id, answer);
    }
    return answers;
  };
}
