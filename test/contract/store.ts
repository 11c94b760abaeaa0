import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Store } from '../../src/library/store/store.ts';
import { articleSourcesContract } from './store/article-sources.ts';
import { articlesContract } from './store/articles.ts';
import { changesContract } from './store/changes.ts';
import { draftsContract } from './store/drafts.ts';
import { feedbackContract } from './store/feedback.ts';
import { keptArticlesContract } from './store/kept-articles.ts';
import { leasesContract } from './store/leases.ts';
import { membersContract } from './store/members.ts';
import { serversContract } from './store/servers.ts';
import { everythingOf, whatIsOf } from './store/fixture.ts';

/**
 * What every adapter of `Store` does.
 *
 * @param make - gives what opens one and the same store, empty at first, each time that it is called
 */
export function storeContract(make: () => Promise<() => Promise<Store>>): void {
  let open: () => Promise<Store>;
  let store: Store;
  const all: Store[] = [];
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
