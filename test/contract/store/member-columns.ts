import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { memberHash } from '../../../src/library/member-hash.ts';
import type { MemberData } from '../../../src/library/store/member-store.ts';
import { DEFAULT_SETTINGS } from '../../../src/library/store/server-settings.ts';
import type { SqlStore } from '../../../src/library/store/sql/sql-store.ts';
import { EVERYONE } from '../../../src/library/store/stored-article.ts';
import { DAY, NOW, QUOTA, deedsOf } from './fixture.ts';

/** Every column that holds a member's Discord id or its hash, and as what it is given to them. */
const OF_MEMBERS: Readonly<Record<string, keyof MemberData>> = {
  'drafts.by': 'drafts',
  'erasures.member': 'erasedAt',
  'log.by': 'deeds',
  'pending.by': 'waiting',
  'questions.member': 'questions',
  'versions.by': 'versions',
  'votes.member': 'votes',
};

/** Stays when a member erases their data: a backup that is restored is cleared by it. `/privacy` says so. */
const STAYS = ['erasures.member'];

/** Columns that hold nobody's id. One that is new belongs either here or above, in `MemberStore` and in docs/PRIVACY.md. */
const OF_NOBODY: Readonly<Record<string, string>> = {
  articles: 'audience current removed server slug source',
  // Of SQLite alone.
  changes: 'kind sequence server',
  citations: 'count day passage server slug',
  daily: 'answered day declined server unsure',
  departures: 'at server',
  drafts: 'at id markdown notes origin server source',
  erasures: 'at',
  keys: 'name value',
  leases: 'name owner until',
  log: 'action at id server slug version',
  pending: 'at bytes hash markdown origin parser questions server slug',
  questions: 'at id language server text',
  schema_version: 'version',
  settings: 'server settings',
  versions: 'at bytes hash markdown number origin parser questions server slug',
  votes: 'at helpful number passage server slug',
};

/** Where members' ids stand, told by the tables themselves. */
export function memberColumnsContract(opened: () => { readonly store: SqlStore }): void {
  describe('ids of members', () => {
    const id = '987654321987654321';

    test('stand in columns of which that is known', async () => {
      const others = (await tablesOf(opened().store)).flatMap(({ name: table, columns }) => {
        const known = new Set(OF_NOBODY[table]?.split(' '));
        return columns.filter(({ name }) => !known.has(name)).map(({ name }) => `${table}.${name}`);
      });
      expect(others.sort()).toEqual(Object.keys(OF_MEMBERS));
    });

    test('are given wherever they stand, and are erased from there or said to stay', async () => {
      const { store } = opened();
      const member = memberHash(await store.members.key(), id);
      await store.members.erase(member, id, NOW - DAY);
      await doEverything(store, member, id);
      expect(await columnsWith(store, [id, member])).toEqual(Object.keys(OF_MEMBERS));
      const data = await store.members.data(member, id);
      for (const [column, given] of Object.entries(OF_MEMBERS)) {
        const entries = data[given];
        expect(Array.isArray(entries) ? entries.length : entries, column).toBeGreaterThan(0);
      }
      expect(Object.keys(data).sort()).toEqual(Object.values(OF_MEMBERS).sort());

      await store.members.erase(member, id, NOW);
      expect(await columnsWith(store, [id, member])).toEqual(STAYS);
    });
  });
}

/** Whatever takes the id of who does it. */
async function doEverything(store: SqlStore, member: string, id: string): Promise<void> {
  await deedsOf(store, member, id, 'brug');
  await store.articles.setAudience('a', 'brug', { ...EVERYONE, channels: ['1'] }, id, NOW);
  await store.articles.remove('a', 'brug', id, NOW);
  await store.articles.restore('a', 'brug', id, QUOTA, NOW);
  await store.servers.setSettings('a', { ...DEFAULT_SETTINGS, reports: true }, id, NOW);
  await store.feedback.dismiss('a', [-1], id, NOW);
}

function tablesOf({ access }: SqlStore) {
  return access.read((db) => db.introspection.getTables());
}

const rowsSchema = z.array(z.record(z.string(), z.unknown()));

/** The columns with a value in which one of these texts stands, in order. */
async function columnsWith(store: SqlStore, texts: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const { name } of await tablesOf(store)) {
    const { rows } = await store.access.read((db) => sql`select * from ${sql.table(name)}`.execute(db));
    for (const row of rowsSchema.parse(rows)) {
      for (const [column, value] of Object.entries(row)) {
        if (texts.some((text) => String(value).includes(text))) found.add(`${name}.${column}`);
      }
    }
  }
  return [...found].sort();
}
