import { catalogueOf } from '../../catalogue/catalogue.ts';
import { inlineText } from '../../markdown/inline-text.ts';
import { removedMessage } from '../../message/library/removed-message.ts';
import type { Outcome } from '../../outcome.ts';
import type { Curating } from '../curating.ts';
import { titleOf } from './find-stored.ts';
import { show, type Where } from './show.ts';
import { showStored } from './stored.ts';
import { tell } from './tell.ts';

/** Takes an article out. It is not asked whether that is meant: it can be undone. */
export async function removeStored(curating: Curating, slug: string, where: Where): Promise<Outcome> {
  const { scene, caller, server } = curating;
  const title = await titleOf(curating, slug);
  const removed = await scene.services.curation.remove(server, slug, caller.id);
  if (removed.kind !== 'done') return tell(caller, removed);
  return show(where, removedMessage(slug, title, caller.language));
}

export async function restoreStored(curating: Curating, slug: string): Promise<Outcome> {
  const { scene, caller, server } = curating;
  const restored = await scene.services.curation.restore(server, slug, caller.id);
  if (restored.kind !== 'done') return tell(caller, restored);
  const title = inlineText(await titleOf(curating, slug));
  return showStored(curating, slug, 'update', catalogueOf(caller.language).library.restored(title));
}
