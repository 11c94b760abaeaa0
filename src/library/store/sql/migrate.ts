import { sql, type Kysely } from 'kysely';
import { StoreFailure } from '../store-failure.ts';
import type { Database } from './database.ts';
import type { Migration } from './migration.ts';
import type { SchemaTypes } from './schema-types.ts';
import type { SqlAccess } from './sql-access.ts';

type HasTable = (db: Kysely<Database>, name: 'schema_version') => Promise<boolean>;

/** The version of the tables; 0 where there are none. @throws StoreFailure `newer` where it is above `newest` */
export async function versionIn(db: Kysely<Database>, hasTable: HasTable, newest: number): Promise<number> {
  if (!(await hasTable(db, 'schema_version'))) return 0;
  const row = await db.selectFrom('schema_version').select('version').executeTakeFirst();
  const version = row?.version ?? 0;
  if (version > newest) throw new StoreFailure('newer');
  return version;
}

/**
 * Brings the tables to the newest version, in one transaction: another process that starts at the same moment waits, and
 * nothing is half done. A store that is up to date is only read, so that one that cannot be written opens as well.
 *
 * @param hasTable - whether there is a table of this name
 * @throws StoreFailure `newer` where the tables know more steps than `migrations` has
 */
export async function migrate(
  access: SqlAccess,
  hasTable: HasTable,
  types: SchemaTypes,
  migrations: readonly Migration[],
): Promise<void> {
  const newest = migrations.length;
  if ((await access.read((db) => versionIn(db, hasTable, newest))) === newest) return;

  await access.write(async ({ db, lock }) => {
    await lock('schema');
    const version = await versionIn(db, hasTable, newest);
    if (version === newest) return;
    if (version === 0) await createVersionTable(db, types);
    for (const step of migrations.slice(version)) await step(db, types);
    await db.updateTable('schema_version').set({ version: newest }).execute();
  });
}

async function createVersionTable(db: Kysely<Database>, { integer }: SchemaTypes): Promise<void> {
  await sql.raw(`create table schema_version (version ${integer} not null)`).execute(db);
  await db.insertInto('schema_version').values({ version: 0 }).execute();
}
