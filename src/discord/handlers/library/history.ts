import { catalogueOf } from '../../catalogue/catalogue.ts';
import { inlineText } from '../../markdown/inline-text.ts';
import { changeMessage } from '../../message/library/change-message.ts';
import { doneMessage } from '../../message/library/done-message.ts';
import { historyMessage } from '../../message/library/history-message.ts';
import { logMessage } from '../../message/library/log-message.ts';
import type { LogPlace } from '../../../library/store/server-store.ts';
import type { Outcome } from '../../outcome.ts';
import type { Curating } from '../curating.ts';
import { findStored, titleOf } from './find-stored.ts';
import { show, type Where } from './show.ts';
import { tell } from './tell.ts';

const ENTRIES_PER_PAGE = 10;

/** The versions of an article. */
export async function showHistory(curating: Curating, slug: string, page: number, where: Where): Promise<Outcome> {
  const { scene, caller, server } = curating;
  const { curation } = scene.services;
  const stored = await curation.find(server, slug);
  if (stored === null) return tell(caller, { kind: 'article-gone' });
  const versions = await curation.history(server, slug);
  const title = await titleOf(curating, slug);
  const current = stored.version.number;
  return show(where, historyMessage({ slug, title, versions, current, page, language: caller.language }));
}

interface Seen {
  readonly slug: string;
  readonly number: number;
}

/** What the version in use changed; or what going back to another would change, so that nobody does it blindly. */
export async function showVersion(curating: Curating, { slug, number }: Seen, page: number): Promise<Outcome> {
  const { scene, caller, server } = curating;
  const { curation } = scene.services;
  const stored = await curation.find(server, slug);
  const isCurrent = stored?.version.number === number;
  const comparison = await curation[isCurrent ? 'compare' : 'compareWithServed'](server, slug, number);
  if (stored === null || comparison === null) return tell(caller, { kind: 'article-gone' });
  const what = isCurrent ? 'current' : 'earlier';
  return { kind: 'update', message: changeMessage({ slug, comparison, what, page, language: caller.language }) };
}

/** `/library rollback`. */
export async function rollBackTyped(curating: Curating, typed: string, version: string): Promise<Outcome> {
  const { scene, caller, server } = curating;
  const stored = await findStored(curating, typed);
  if (stored === null) return tell(caller, { kind: 'unknown-stored', typed });
  const number = Number(version.trim());
  const versions = await scene.services.curation.history(server, stored.slug);
  if (!versions.some((each) => each.number === number)) {
    return tell(caller, { kind: 'unknown-version', typed: version });
  }
  return rollBack(curating, { slug: stored.slug, number }, 'reply');
}

/** Makes an earlier text the current one again, as a version of its own. */
export async function rollBack(curating: Curating, { slug, number }: Seen, where: Where): Promise<Outcome> {
  const { scene, caller, server } = curating;
  const { curation } = scene.services;
  const { language } = caller;
  const stored = await curation.find(server, slug);
  if (stored?.version.number === number) return tell(caller, { kind: 'version-is-current', number });
  const back = await curation.rollback(server, slug, number, caller.id);
  if (back.kind !== 'done') return tell(caller, back);
  const title = inlineText(await titleOf(curating, slug));
  const line = catalogueOf(language).library.history.rolledBack(title, number, back.value.version.number);
  return show(where, doneMessage(line, slug, language));
}

/** Who did what, from `before` on backwards. */
export async function showLog(curating: Curating, before: LogPlace | null, where: Where): Promise<Outcome> {
  const { scene, caller, server } = curating;
  // One more, to see whether there are more.
  const found = await scene.services.curation.log(server, ENTRIES_PER_PAGE + 1, ...(before === null ? [] : [before]));
  const entries = found.slice(0, ENTRIES_PER_PAGE);
  const slugs = [...new Set(entries.flatMap(({ slug }) => (slug === null ? [] : [slug])))];
  const titles = new Map(await Promise.all(slugs.map(async (slug) => [slug, await titleOf(curating, slug)] as const)));
  const next = found.length > ENTRIES_PER_PAGE ? (entries.at(-1) ?? null) : null;
  return show(where, logMessage({ entries, titles, newest: before === null, next, language: caller.language }));
}
