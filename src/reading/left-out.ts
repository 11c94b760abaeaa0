import type { LeftOut, LeftOutKind } from './read-article.ts';

const SAMPLE_LENGTH = 80;

/** What is told of a text that is not the article's. */
export function leftOut(kind: LeftOutKind, text: string): LeftOut {
  const line = text.replace(/\s+/gu, ' ').trim();
  const sample = line.length <= SAMPLE_LENGTH ? line : `${line.slice(0, SAMPLE_LENGTH - 1).trimEnd()}…`;
  return { kind, sample, characters: line.length };
}
