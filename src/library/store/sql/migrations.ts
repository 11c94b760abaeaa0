import { countCitationsByText } from './count-citations-by-text.ts';
import { createTables } from './create-tables.ts';
import { indexLookups } from './index-lookups.ts';
import type { Migration } from './migration.ts';

/** All steps, oldest first: how many were taken is the version of the tables. */
export const MIGRATIONS: readonly Migration[] = [createTables, countCitationsByText, indexLookups];
