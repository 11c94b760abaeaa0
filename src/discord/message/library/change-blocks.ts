import { paragraphDiff, type ParagraphChange } from '../../../article/paragraph-diff.ts';
import type { ArticleBlock } from '../../../article/article-blocks.ts';
import type { Comparison } from '../../../library/curation/curation.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { escapeMarkdown } from '../../markdown/escape.ts';
import { changedText } from '../../markdown/word-changes.ts';

/** What a difference is, and its text as it was, as it is, or with its changes. */
export type Difference = ParagraphChange & { readonly kind: 'added' | 'removed' | 'changed' };

/** What differs between two versions, in reading order. */
export function differences({ before, after }: Comparison): readonly Difference[] {
  return paragraphDiff(before, after).filter(isDifference);
}

/** A difference as Markdown: what it is in small print, and the paragraph as a quote. */
export function changeBlock(change: Difference, { library: { change: words } }: Catalogue): string {
  const content = change.kind === 'changed' ? changedText(change.words) : escapeMarkdown(textOf(change.block));
  const what = isHeading(change) ? `${words[change.kind]} · ${words.heading}` : words[change.kind];
  return `-# ${what}\n> ${content.replaceAll('\n', '\n> ')}`;
}

/** All differences as a plain text: `-` before what goes, `+` before what comes. */
export function changesFile(changes: readonly Difference[]): string {
  return changes
    .map((change) => {
      if (change.kind === 'changed') return `- ${textOf(change.before)}\n+ ${textOf(change.after)}`;
      return `${change.kind === 'added' ? '+' : '-'} ${textOf(change.block)}`;
    })
    .join('\n\n')
    .concat('\n');
}

export function isHeading(change: Difference): boolean {
  return 'heading' in (change.kind === 'changed' ? change.after : change.block);
}

function isDifference(change: ParagraphChange): change is Difference {
  return change.kind !== 'same';
}

function textOf(block: ArticleBlock): string {
  return 'heading' in block ? block.heading : block.paragraph;
}
