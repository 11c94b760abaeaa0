import type { Engine } from '../engine.ts';
import { flexSearch } from './flexsearch.ts';
import { fuse } from './fuse.ts';
import { lunrEngine } from './lunr.ts';
import { fuzzyMiniSearch, miniSearch } from './minisearch.ts';
import { orama } from './orama.ts';
import { sqlite } from './sqlite.ts';
import { vraagbaak } from './vraagbaak.ts';

/** Every engine that is measured, ours first. */
export const ENGINES: readonly Engine[] = [
  vraagbaak,
  miniSearch,
  fuzzyMiniSearch,
  flexSearch,
  orama,
  lunrEngine,
  fuse,
  sqlite,
];
