import type { DraftBlock } from '../headings.ts';

/** A heading or a paragraph of a page, with what shows whether it leads elsewhere. */
export type PageDraft = DraftBlock & {
  /** Share of its characters that are links, 0 to 1. */
  readonly linked: number;
};

export function textOf(draft: DraftBlock): string {
  return 'heading' in draft ? draft.heading : draft.paragraph;
}

/** A draft as all readers of documents give them. */
export function withoutLinks(draft: PageDraft): DraftBlock {
  if ('heading' in draft) return { heading: draft.heading };
  const { paragraph, bold, fixed } = draft;
  return { paragraph, bold, fixed };
}
