import { expect, test } from 'vitest';
import type { StorePlace } from '../src/config.ts';
import { StoreFailure, type StoreFailureId } from '../src/library/store/store-failure.ts';
import { storeFailureText } from '../src/store-failure-text.ts';

const SQLITE: StorePlace = { kind: 'sqlite', dir: 'data' };
const POSTGRESQL: StorePlace = { kind: 'postgresql', url: 'postgresql://me:very%20secret@db.example/articles' };

/** What is wrong, and a word of what to do about it. */
const CASES = [
  ['full', 'Make room'],
  ['locked', 'Close what has it open'],
  ['corrupt', 'vraagbaak restore FILE --replace'],
  ['newer', 'Run that version'],
  ['read-only', 'Check who owns it'],
  ['unreachable', 'Name another in DATA_DIR'],
  ['unexpected', 'LOG_LEVEL=debug'],
] as const satisfies readonly (readonly [StoreFailureId, string])[];

test.each(CASES)('a store that is %s: says where, in one line, and what to do', (id, remedy) => {
  const text = storeFailureText(new StoreFailure(id), SQLITE);
  expect(text).toMatch(/^The store in data: [^\n]+\.$/);
  expect(text).toContain(remedy);
});

test.each(CASES)('a database that is %s is named without its user and password', (id) => {
  const text = storeFailureText(new StoreFailure(id), POSTGRESQL);
  expect(text).toMatch(/^The store at db\.example:5432\/articles: /);
  expect(text).not.toMatch(/me:|secret/);
});

test('a database that does not answer: what to look at', () => {
  expect(storeFailureText(new StoreFailure('unreachable'), POSTGRESQL)).toMatch(/no connection\..*DATABASE_URL/);
});
