import { sql } from 'kysely';
import type { Migration } from './migration.ts';

/**
 * Citations are counted by the text of a passage, and no longer by its number, which another passage has after a change. Which text a
 * number stood for at the time is not known, so counting begins anew.
 */
export const countCitationsByText: Migration = async (db, { text, integer }) => {
  await sql`drop table citations`.execute(db);
  await sql
    .raw(
      `create table citations (server ${text} not null, day ${text} not null, slug ${text} not null,
        passage ${text} not null, count ${integer} not null, primary key (server, day, slug, passage))`,
    )
    .execute(db);
};
