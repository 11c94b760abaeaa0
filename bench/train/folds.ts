import type { EvaluationSet } from '../evaluation-set.ts';

/** How many parts the articles are dealt over: each is tested with a model that was learnt on the other parts. */
export const FOLDS = 6;

/** The fold of a question by set and id; `null` for one that no training question shares its article with. */
export type FoldOf = (set: string, id: string) => number | null;

/**
 * Deals the articles of all sets over the folds, so that a question, its translations, and the questions on the same article in other
 * sets are all tested by a model that has seen none of them. A question that nothing answers goes with its article too: in an
 * `offtopic` set by the id that it has in `xquad`, and elsewhere with the answerable question before it, since sets list an
 * article's questions together.
 */
export function dealFolds(sets: readonly EvaluationSet[]): FoldOf {
  const slugs = new Map(
    sets.flatMap(({ questions }) => questions.flatMap(({ id, gold }) => slugOf(gold).map((slug) => [id, slug]))),
  );
  const foldOfSlug = new Map([...new Set(slugs.values())].toSorted().map((slug, at) => [slug, at % FOLDS]));
  const folds = new Map<string, number>();
  for (const { name, questions } of sets) {
    let before: string | undefined;
    for (const { id } of questions) {
      const slug = slugs.get(id) ?? before;
      before = slug;
      const fold = slug === undefined ? undefined : foldOfSlug.get(slug);
      if (fold !== undefined) folds.set(`${name} ${id}`, fold);
    }
  }
  return (set, id) => folds.get(`${set} ${id}`) ?? null;
}

function slugOf(gold: readonly string[]): readonly string[] {
  return gold.slice(0, 1).map((passage) => passage.slice(0, passage.lastIndexOf('#')));
}
