import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import type { SchemaTypes } from './schema-types.ts';

/** One step from a version of the tables to the next. Once released it stays as it is: what comes later is a step of its own. */
export type Migration = (db: Kysely<Database>, types: SchemaTypes) => Promise<void>;
