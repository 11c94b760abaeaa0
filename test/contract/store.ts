import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SqlStore } from '../../src/library/store/sql/sql-store.ts';
import { articleSourcesContract } from './store/article-sources.ts';
import { articlesContract } from './store/articles.ts';
import { changesContract } from './store/changes.ts';
import { draftsContract } from './store/drafts.ts';
import { feedbackContract } from './store/feedback.ts';
import { keptArticlesContract } from './store/kept-articles.ts';
import { leasesContract } from './store/leases.ts';
import { memberColumnsContract } from './store/member-columns.ts';
import { membersContract } from './store/members.ts';
import { serversContract } from './store/servers.ts';
import { everythingOf, whatIsOf } from './store/fixture.ts';

/**
 * What every adapter of `Store` does.
 *
 * @param make - gives what opens one and the same store, empty at first, each time that it is called
 */
export function storeContract(make: () => Promise<() => Promise<SqlStore>>): void {
  let open: () => Promise<SqlStore>;
  let store: SqlStore;
  const all: SqlStore[] = [];
  const opened = () => ({ store, open });

  beforeEach(async () => {
    const openSame = await make();
    open = async () => {
      const another = await openSame();
      all.push(another);
      return another;
    };
    store = await open();
  });
  afterEach(async () => {
    for (const each of all.splice(0)) await each.close();
  });

  articlesContract(opened);
  keptArticlesContract(opened);
  articleSourcesContract(opened);
  draftsContract(opened);
  feedbackContract(opened);
  leasesContract(opened);
  membersContract(opened);
  memberColumnsContract(opened);
  serversContract(opened);
  changesContract(opened);

  test('a check leaves nothing behind', async () => {
    await store.check();
    expect(await store.servers.ids()).toEqual([]);
  });

  test('everything is there when it is opened again', async () => {
    await everythingOf(store, 'a');
    const before = await whatIsOf(store, 'a');
    await store.close();
    expect(await whatIsOf(await open(), 'a')).toEqual(before);
  });
}
