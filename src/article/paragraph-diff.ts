import { diffArrays } from 'diff';
import { articleBlocks, type ArticleBlock, type ArticleText } from './article-blocks.ts';
import { pairUp } from './pair-up.ts';
import { wordChanges, type WordChange } from './word-changes.ts';

/** What became of one heading or paragraph. */
export type ParagraphChange =
  | { readonly kind: 'same' | 'added' | 'removed'; readonly block: ArticleBlock }
  | {
      readonly kind: 'changed';
      readonly before: ArticleBlock;
      readonly after: ArticleBlock;
      /** In reading order: without what was added it is the text before, without what was removed the text after. */
      readonly words: readonly WordChange[];
    };

/** More changes than this between two versions are another article: looking for what they share takes the square of it. */
const MAX_CHANGES = 500;

/**
 * How a version of an article differs from the one before, by heading and paragraph, in reading order. What was moved is removed
 * here and added there.
 */
export function paragraphDiff(before: ArticleText, after: ArticleText): readonly ParagraphChange[] {
  const old = articleBlocks(before);
  const fresh = articleBlocks(after);
  const parts = diffArrays([...old], [...fresh], { comparator: isSame, maxEditLength: MAX_CHANGES });
  if (parts === undefined) return between(old, fresh);

  const changes: ParagraphChange[] = [];
  let removed: readonly ArticleBlock[] = [];
  let added: readonly ArticleBlock[] = [];
  for (const part of parts) {
    if (part.removed) removed = [...removed, ...part.value];
    else if (part.added) added = [...added, ...part.value];
    else {
      changes.push(...between(removed, added), ...part.value.map((block) => ({ kind: 'same', block }) as const));
      removed = [];
      added = [];
    }
  }
  return [...changes, ...between(removed, added)];
}

/** What was put in the place of what. */
function between(removed: readonly ArticleBlock[], added: readonly ArticleBlock[]): readonly ParagraphChange[] {
  return pairUp(removed, added, likeness).map(([before, after]): ParagraphChange => {
    if (before !== null && after !== null) {
      return { kind: 'changed', before, after, words: wordChanges(textOf(before), textOf(after)) };
    }
    return before !== null ? { kind: 'removed', block: before } : { kind: 'added', block: after };
  });
}

function isSame(a: ArticleBlock, b: ArticleBlock): boolean {
  return 'heading' in a === 'heading' in b && textOf(a) === textOf(b);
}

/** Sørensen–Dice of the words: 0 to 1. */
function likeness(a: ArticleBlock, b: ArticleBlock): number {
  if ('heading' in a !== 'heading' in b) return 0;
  const words = new Set(wordsOf(a));
  const others = new Set(wordsOf(b));
  const shared = [...words].filter((word) => others.has(word)).length;
  return (2 * shared) / Math.max(words.size + others.size, 1);
}

function wordsOf(block: ArticleBlock): readonly string[] {
  return (
    textOf(block)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function textOf(block: ArticleBlock): string {
  return 'heading' in block ? block.heading : block.paragraph;
}
