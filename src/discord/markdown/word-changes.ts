import type { WordChange } from '../../article/word-changes.ts';
import { escapeMarkdown } from './escape.ts';

const MARKS = { same: '', added: '**', removed: '~~' } as const;
/** What cannot stand at the inner side of a mark: white space, and what is a mark itself. Before the words, the words, after them. */
const EDGES = /^([\s*~_|`\\]*)([\s\S]*?)([\s*~_|`\\]*)$/u;

/**
 * A text with its changes, as Markdown: what was added in bold, what was removed struck through; to the letter but for a space between
 * a word and the one that took its place.
 */
export function changedText(words: readonly WordChange[]): string {
  return words
    .map(({ kind, text }, index) => {
      const takesPlace = kind === 'added' && words[index - 1]?.kind === 'removed';
      return (takesPlace ? ' ' : '') + marked(text, MARKS[kind]);
    })
    .join('');
}

/** Each line for itself: marks do not render over the end of a line. */
function marked(text: string, mark: string): string {
  return text
    .split('\n')
    .map((line) => {
      const [, before = '', words = '', after = ''] = EDGES.exec(line) ?? [];
      if (words === '' || mark === '') return escapeMarkdown(line);
      return escapeMarkdown(before) + mark + escapeMarkdown(words) + mark + escapeMarkdown(after);
    })
    .join('\n');
}
