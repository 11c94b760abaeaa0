import { expect, test } from 'vitest';
import { fileProblem } from '../../src/playground-file-problem.ts';

const FOUND = [
  'paywall',
  'needs-javascript',
  'video',
  'not-found',
  'consent',
  'listing',
  'too-short',
  'empty',
] as const;

test.each(['nl', 'en'] as const)('a file without an article is spoken of as a file, in %s', (language) => {
  const problems = FOUND.map((found) =>
    fileProblem({ kind: 'import-failed', failure: { id: 'no-article', found, title: 'X' } }, language),
  );
  expect(new Set(problems).size).toBe(FOUND.length);
  for (const problem of problems) expect(problem).toMatch(/\b(?:bestand|file)\b/);
});

test('of what else may be wrong with it, the bot’s own words tell', () => {
  const damaged = { kind: 'import-failed', failure: { id: 'damaged' } } as const;
  expect(fileProblem(damaged, 'nl')).toContain('beschadigd');
});
