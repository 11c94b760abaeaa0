import type { SeenChange } from '../../../library/curation/curation.ts';
import { catalogueOf } from '../../catalogue/catalogue.ts';
import { inlineText } from '../../markdown/inline-text.ts';
import { changeMessage } from '../../message/library/change-message.ts';
import { doneMessage } from '../../message/library/done-message.ts';
import type { Outcome } from '../../outcome.ts';
import { textCheck } from '../../../library/text-check.ts';
import type { Curating } from '../curating.ts';
import { titleOf } from './find-stored.ts';
import { show, type Where } from './show.ts';
import { tell } from './tell.ts';

/** A change as a moderator saw it: the version that it would become, and the check of its text. */
interface Seen {
  readonly slug: string;
  readonly number: number;
  readonly check: string;
}

/** The text that waits beside the one served; the newest, whichever was seen before. */
export async function showChange(curating: Curating, slug: string, page: number, where: Where): Promise<Outcome> {
  const { scene, caller, server } = curating;
  const comparison = await scene.services.curation.pending(server, slug);
  if (comparison === null) return tell(caller, { kind: 'change-gone' });
  const check = textCheck(comparison.hash);
  return show(where, changeMessage({ slug, comparison, what: 'waiting', check, page, language: caller.language }));
}

export async function takeChange(curating: Curating, { slug, ...seen }: Seen): Promise<Outcome> {
  const { scene, caller, server } = curating;
  const { language } = caller;
  const taken = await scene.services.curation.takeOver(server, slug, seenChange(seen), caller.id);
  if (taken.kind === 'conflict') return tellOfConflict(curating, { slug, ...seen });
  if (taken.kind !== 'done') return tell(caller, taken);
  const title = inlineText(await titleOf(curating, slug));
  return { kind: 'update', message: doneMessage(catalogueOf(language).library.change.taken(title), slug, language) };
}

export async function dropChange(curating: Curating, { slug, ...seen }: Seen): Promise<Outcome> {
  const { scene, caller, server } = curating;
  const { language } = caller;
  const dropped = await scene.services.curation.dropPending(server, slug, seenChange(seen));
  if (dropped.kind === 'conflict') return tellOfConflict(curating, { slug, ...seen });
  if (dropped.kind !== 'done') return tell(caller, dropped);
  const title = inlineText(await titleOf(curating, slug));
  return { kind: 'update', message: doneMessage(catalogueOf(language).library.change.dropped(title), slug, language) };
}

/** What was seen waits no more; or it does, and the article itself was changed. */
async function tellOfConflict({ scene, caller, server }: Curating, { slug, ...seen }: Seen): Promise<Outcome> {
  const stored = await scene.services.curation.find(server, slug);
  const waits = stored?.pending != null && seenChange(seen).isIt(stored.pending.hash);
  return tell(caller, { kind: waits ? 'conflict' : 'change-gone' });
}

function seenChange({ number, check }: Omit<Seen, 'slug'>): SeenChange {
  return { number, isIt: (hash) => textCheck(hash) === check };
}
