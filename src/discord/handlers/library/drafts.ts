import type { Preview } from '../../../library/curation/curation.ts';
import type { Audience } from '../../../library/store/stored-article.ts';
import { catalogueOf } from '../../catalogue/catalogue.ts';
import { languageTag, nameOfLanguage } from '../../language-tag.ts';
import { lineMessage } from '../../message/library/done-message.ts';
import { draftMessage } from '../../message/library/draft-message.ts';
import { FIELDS } from '../../message/library/article-fields.ts';
import { correctModal } from '../../message/library/article-modals.ts';
import { publishedMessage } from '../../message/library/published-message.ts';
import { noticeMessage } from '../../message/notice-message.ts';
import { fieldOf, type ModalFields } from '../../modal-fields.ts';
import type { Outcome } from '../../outcome.ts';
import type { Curating } from '../curating.ts';
import { titleOf } from './find-stored.ts';
import { show, type Where } from './show.ts';
import { tell } from './tell.ts';

/** How a draft was understood. */
export async function showDraft(curating: Curating, preview: Preview, page: number, where: Where): Promise<Outcome> {
  const replaces = preview.replaces === null ? null : await titleOf(curating, preview.replaces);
  return show(where, draftMessage({ preview, replaces, page, language: curating.caller.language }));
}

export async function turnDraft(curating: Curating, draft: string, page: number): Promise<Outcome> {
  const { scene, caller, server } = curating;
  const preview = await scene.services.curation.preview(server, draft);
  return preview === null ? tell(caller, { kind: 'draft-gone' }) : showDraft(curating, preview, page, 'update');
}

/** Asks for title and language, and for whom it is. */
export async function correctDraft({ scene, caller, server }: Curating, draft: string): Promise<Outcome> {
  const { language } = caller;
  const preview = await scene.services.curation.preview(server, draft);
  if (preview === null) return tell(caller, { kind: 'draft-gone' });
  const { article, missing, audience } = preview;
  const facts = {
    title: missing.includes('title') ? '' : article.title,
    language: missing.includes('language') ? '' : nameOfLanguage(article.language, language),
  };
  const late = noticeMessage({ kind: 'busy' }, language);
  return { kind: 'modal', modal: correctModal(draft, facts, audience, language), late };
}

export async function saveDraft(curating: Curating, draft: string, fields: ModalFields): Promise<Outcome> {
  const { scene, caller, server } = curating;
  const { curation } = scene.services;
  const before = await curation.preview(server, draft);
  if (before === null) return tell(caller, { kind: 'draft-gone' });
  const named = nameOfLanguage(before.article.language, caller.language);
  const typed = fieldOf(fields, FIELDS.language).text;
  // A name can be less exact than the tag that it was made of.
  const kept = typed === named && !before.missing.includes('language');
  const title = fieldOf(fields, FIELDS.title).text;
  const correction = { title, ...(kept ? {} : { language: languageTag(typed) }) };
  const corrected = await curation.correctDraft(server, draft, correction, audienceIn(fields, before));
  return corrected.kind === 'done' ? showDraft(curating, corrected.value, 0, 'update') : tell(caller, corrected);
}

/** What was chosen, where the form asked for it. */
function audienceIn(fields: ModalFields, { audience }: Preview): Audience | undefined {
  if (audience === null) return undefined;
  return { channels: fieldOf(fields, FIELDS.channels).values, roles: fieldOf(fields, FIELDS.roles).values };
}

export async function publishDraft({ scene, caller, server }: Curating, draft: string): Promise<Outcome> {
  const { curation } = scene.services;
  const preview = await curation.preview(server, draft);
  if (preview === null) return tell(caller, { kind: 'draft-gone' });
  const published = await curation.publish(server, draft, caller.id);
  if (published.kind !== 'done') return tell(caller, published);
  const { slug, version, audience } = published.value;
  const article = (await curation.version(server, slug, version.number)) ?? preview.article;
  const replaced = preview.replaces !== null;
  return { kind: 'update', message: publishedMessage({ article, audience, replaced, language: caller.language }) };
}

export async function cancelDraft({ scene, caller, server }: Curating, draft: string): Promise<Outcome> {
  await scene.services.curation.cancel(server, draft);
  return { kind: 'update', message: lineMessage(catalogueOf(caller.language).library.draft.cancelled) };
}
