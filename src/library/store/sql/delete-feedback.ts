import type { SelectQueryBuilder } from 'kysely';
import type { Database } from './database.ts';
import { deleteInTurns } from './delete-in-turns.ts';
import type { SqlAccess } from './sql-access.ts';

/** Which rows of a table; `rows` selects the columns that tell them apart. */
type Which<Table extends keyof Database> = <Row>(
  rows: SelectQueryBuilder<Database, Table, Row>,
) => SelectQueryBuilder<Database, Table, Row>;

/** In turns. Resolves to how many. */
export function deleteQuestions(access: SqlAccess, which: Which<'questions'>): Promise<number> {
  return deleteInTurns(access, (db, most) => {
    const some = which(db.selectFrom('questions').select('id')).limit(most);
    return db.deleteFrom('questions').where('id', 'in', some).executeTakeFirst();
  });
}

/** In turns. Resolves to how many. */
export function deleteVotes(access: SqlAccess, which: Which<'votes'>): Promise<number> {
  return deleteInTurns(access, (db, most) => {
    const key = ['server', 'slug', 'passage', 'member'] as const;
    const some = which(db.selectFrom('votes').select(key)).limit(most);
    return db
      .deleteFrom('votes')
      .where((row) => row(row.refTuple(...key), 'in', some.$asTuple(...key)))
      .executeTakeFirst();
  });
}

/** In turns. Resolves to how many. */
export function deleteCitations(access: SqlAccess, which: Which<'citations'>): Promise<number> {
  return deleteInTurns(access, (db, most) => {
    const key = ['server', 'day', 'slug', 'passage'] as const;
    const some = which(db.selectFrom('citations').select(key)).limit(most);
    return db
      .deleteFrom('citations')
      .where((row) => row(row.refTuple(...key), 'in', some.$asTuple(...key)))
      .executeTakeFirst();
  });
}
