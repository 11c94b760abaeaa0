import type { Catalogue } from './catalogue/catalogue.ts';

/** How many names are listed to choose from. */
const MAX_CHOICES = 10;

/** What cannot be done, and the names that one can choose from instead: those that share a word with `given` first. */
export function choices(problem: string, given: string, names: readonly string[], texts: Catalogue): string {
  if (names.length === 0) return problem;
  const words = new Set(wordsOf(given));
  const shared = (name: string): number => wordsOf(name).filter((word) => words.has(word)).length;
  const listed = names.toSorted((a, b) => shared(b) - shared(a)).slice(0, MAX_CHOICES);
  const rest = names.length - listed.length;
  return [
    problem,
    texts.choices,
    ...listed.map((name) => `  ${name}`),
    ...(rest > 0 ? [`  ${texts.more(rest)}`] : []),
  ].join('\n');
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
