import type { Correction } from '../../../library/curation/curation.ts';
import type { Audience } from '../../../library/store/stored-article.ts';
import { catalogueOf } from '../../catalogue/catalogue.ts';
import { languageTag, nameOfLanguage } from '../../language-tag.ts';
import { FIELDS } from '../../message/library/article-fields.ts';
import { editModal, type SeenArticle } from '../../message/library/article-modals.ts';
import { noticeMessage } from '../../message/notice-message.ts';
import { fieldOf, type ModalFields } from '../../modal-fields.ts';
import type { Outcome } from '../../outcome.ts';
import type { NamedArticle } from '../../stored-names.ts';
import { textCheck } from '../../../library/text-check.ts';
import type { Curating } from '../curating.ts';
import type { Where } from './show.ts';
import { showStored } from './stored.ts';
import { tell } from './tell.ts';

/** Asks for title, language and audience of an article. */
export async function editStored({ scene, caller, server }: Curating, slug: string): Promise<Outcome> {
  const { curation, names } = scene.services;
  const { language } = caller;
  const stored = await curation.find(server, slug);
  const [named] = stored?.removedAt === null ? await names.of([stored]) : [];
  if (named === undefined) return tell(caller, { kind: 'article-gone' });
  const facts = { title: named.title, language: nameOfLanguage(named.language, language) };
  const late = noticeMessage({ kind: 'busy' }, language);
  return { kind: 'modal', modal: editModal({ slug, check: checkOf(named) }, facts, named.audience, language), late };
}

export async function saveStored(
  curating: Curating,
  { slug, check }: SeenArticle,
  fields: ModalFields,
  where: Where,
): Promise<Outcome> {
  const { scene, caller, server } = curating;
  const { curation, names } = scene.services;
  const stored = await curation.find(server, slug);
  const [named] = stored?.removedAt === null ? await names.of([stored]) : [];
  if (named === undefined) return tell(caller, { kind: 'article-gone' });

  // The form shows all of it, so that an old one would undo what somebody else chose, and open what they closed.
  if (checkOf(named) !== check) return tell(caller, { kind: 'conflict' });
  const audience = {
    channels: fieldOf(fields, FIELDS.channels).values,
    roles: fieldOf(fields, FIELDS.roles).values,
  };
  const moved = !isSame(named.audience, audience);
  const correction = correctionOf(named, fields, curating);
  if (moved || correction.title !== undefined || correction.language !== undefined) {
    const saved = await curation.correct(server, slug, correction, caller.id, ...(moved ? [audience] : []));
    if (saved.kind !== 'done') return tell(caller, saved);
  }
  return showStored(curating, slug, where, catalogueOf(caller.language).library.stored.saved);
}

/** What was changed of title and language. */
function correctionOf({ title, language }: NamedArticle, fields: ModalFields, { caller }: Curating): Correction {
  const newTitle = fieldOf(fields, FIELDS.title).text.trim();
  const typed = fieldOf(fields, FIELDS.language).text.trim();
  return {
    ...(newTitle === title ? {} : { title: newTitle }),
    ...(typed === nameOfLanguage(language, caller.language) ? {} : { language: languageTag(typed) }),
  };
}

/** Changes when something does that the form shows. */
function checkOf({ title, language, audience }: NamedArticle): string {
  return textCheck(JSON.stringify([title, language, idsOf(audience)]));
}

function isSame(one: Audience, other: Audience): boolean {
  return idsOf(one) === idsOf(other);
}

function idsOf({ channels, roles }: Audience): string {
  return [channels, roles].map((each) => each.toSorted().join()).join(';');
}
