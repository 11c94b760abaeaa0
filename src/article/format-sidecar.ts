import { stringify } from 'yaml';
import type { SidecarQuestion } from './article.ts';

/** The text of a sidecar file with these questions, by passage and sentence; empty for none. `parseSidecar` reads them back. */
export function formatSidecar(questions: readonly SidecarQuestion[]): string {
  if (questions.length === 0) return '';
  const lines = new Map<string, string[]>();
  const inOrder = questions.toSorted((a, b) => a.passage - b.passage || (a.sentence ?? 0) - (b.sentence ?? 0));
  for (const { passage, sentence, text } of inOrder) {
    const place = sentence === null ? String(passage) : `${passage}.${sentence}`;
    lines.set(place, [...(lines.get(place) ?? []), text]);
  }
  return stringify(lines, { lineWidth: 0, defaultKeyType: 'QUOTE_DOUBLE' });
}
