import { expect, test } from 'vitest';
import type { StorePlace } from '../src/config.ts';
import { storeFailureExitCode } from '../src/failure-exit-code.ts';
import { StoreFailure, type StoreFailureId } from '../src/library/store/store-failure.ts';

const FILE: StorePlace = { kind: 'sqlite', dir: 'data' };
const SERVER: StorePlace = { kind: 'postgresql', url: 'postgresql://u:p@db/vraagbaak' };

test.each<[StoreFailureId, StorePlace]>([
  ['unreachable', SERVER],
  ['full', FILE],
  ['locked', FILE],
  ['unexpected', SERVER],
])('a store that is %s may be well at the next start, so a service manager makes one', (id, place) => {
  expect(storeFailureExitCode(new StoreFailure(id), place)).toBe(3);
});

test.each<[StoreFailureId, StorePlace]>([
  ['corrupt', FILE],
  ['newer', SERVER],
  ['read-only', FILE],
  ['unreachable', FILE],
])('a store that is %s has to be mended by its operator first', (id, place) => {
  expect(storeFailureExitCode(new StoreFailure(id), place)).toBe(2);
});
