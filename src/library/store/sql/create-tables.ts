import { randomBytes } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { Database } from './database.ts';
import { MEMBER_KEY, MEMBER_KEY_BYTES } from './member-key.ts';
import type { SchemaTypes } from './schema-types.ts';

/** The first version of the tables, with the key that is made once and for all. */
export async function createTables(db: Kysely<Database>, types: SchemaTypes): Promise<void> {
  for (const statement of [...articles(types), ...moderation(types), ...feedback(types), ...housekeeping(types)]) {
    await sql.raw(statement).execute(db);
  }
  const value = randomBytes(MEMBER_KEY_BYTES).toString('base64url');
  await db.insertInto('keys').values({ name: MEMBER_KEY, value }).execute();
}

function articles({ text, integer }: SchemaTypes): readonly string[] {
  const article = `server ${text} not null, slug ${text} not null`;
  const version = `markdown ${text} not null, questions ${text} not null, hash ${text} not null, origin ${text} not null,
    "by" ${text}, at ${integer} not null, parser ${integer} not null, bytes ${integer} not null`;
  const ofArticle = 'foreign key (server, slug) references articles (server, slug) on delete cascade';
  return [
    `create table articles (${article}, current ${integer} not null, audience ${text} not null, source ${text},
      removed ${integer}, primary key (server, slug))`,
    `create table versions (${article}, number ${integer} not null, ${version},
      primary key (server, slug, number), ${ofArticle})`,
    `create table pending (${article}, ${version}, primary key (server, slug), ${ofArticle})`,
  ];
}

function moderation({ text, integer, counting }: SchemaTypes): readonly string[] {
  return [
    `create table drafts (server ${text} not null, id ${text} not null, "by" ${text} not null, at ${integer} not null,
      markdown ${text} not null, origin ${text} not null, source ${text}, notes ${text} not null,
      primary key (server, id))`,
    `create table settings (server ${text} primary key, settings ${text} not null)`,
    `create table departures (server ${text} primary key, at ${integer} not null)`,
    `create table log (id ${counting}, server ${text} not null, at ${integer} not null, "by" ${text},
      action ${text} not null, slug ${text}, version ${integer})`,
    'create index log_of_server on log (server, at)',
  ];
}

function feedback({ text, integer, counting }: SchemaTypes): readonly string[] {
  return [
    `create table questions (id ${counting}, server ${text} not null, text ${text} not null, language ${text} not null,
      member ${text} not null, at ${integer} not null)`,
    'create index questions_of_server on questions (server, at)',
    'create index questions_of_member on questions (member)',
    `create table votes (server ${text} not null, slug ${text} not null, passage ${text} not null, member ${text} not null,
      number ${integer} not null, helpful ${integer} not null, at ${integer} not null,
      primary key (server, slug, passage, member))`,
    'create index votes_of_member on votes (member)',
    `create table daily (server ${text} not null, day ${text} not null, answered ${integer} not null,
      unsure ${integer} not null, declined ${integer} not null, primary key (server, day))`,
    `create table citations (server ${text} not null, day ${text} not null, passage ${text} not null,
      count ${integer} not null, primary key (server, day, passage))`,
  ];
}

function housekeeping({ text, integer }: SchemaTypes): readonly string[] {
  return [
    `create table keys (name ${text} primary key, value ${text} not null)`,
    `create table erasures (member ${text} primary key, at ${integer} not null)`,
    `create table leases (name ${text} primary key, owner ${text} not null, until ${integer} not null)`,
  ];
}
