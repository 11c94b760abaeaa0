import { diffWordsWithSpace } from 'diff';

/** A stretch of a text that was changed. */
export interface WordChange {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** More changes than this make a text that is better read anew. */
const MAX_CHANGES = 400;

/** How a text differs from another by word. White space is compared too, so that both can be put together again. */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MAX_CHANGES });
  if (parts === undefined) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  return parts.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
