import type { Correction } from '../../../library/curation/curation.ts';
import type { Audience } from '../../../library/store/stored-article.ts';
import { catalogueOf } from '../../catalogue/catalogue.ts';
import { languageTag, nameOfLanguage } from '../../language-tag.ts';
import type { LibraryPress } from '../../library-press.ts';
import { SELECT_OPTIONS } from '../../limits.ts';
import { FIELDS } from '../../message/library/article-fields.ts';
import { editModal, type SeenArticle } from '../../message/library/article-modals.ts';
import { openingMessage } from '../../message/library/opening-message.ts';
import { noticeMessage } from '../../message/notice-message.ts';
import { fieldOf, type ModalFields } from '../../modal-fields.ts';
import type { Outcome } from '../../outcome.ts';
import type { NamedArticle } from '../../stored-names.ts';
import { textCheck } from '../../../library/text-check.ts';
import type { Curating } from '../curating.ts';
import { show, type Where } from './show.ts';
import { showStored } from './stored.ts';
import { tell } from './tell.ts';

/** Asks for title, language and audience of an article. */
export async function editStored(curating: Curating, slug: string): Promise<Outcome> {
  const { caller } = curating;
  const { language } = caller;
  const named = await namedArticle(curating, slug);
  if (named === null) return tell(caller, { kind: 'article-gone' });
  const facts = { title: named.title, language: nameOfLanguage(named.language, language) };
  const late = noticeMessage({ kind: 'busy' }, language);
  return { kind: 'modal', modal: editModal({ slug, check: checkOf(named) }, facts, named.audience, language), late };
}

/** Saves all of it, except that it asks first before more people may see the article: a menu may have lost what it was kept to. */
export async function saveStored(
  curating: Curating,
  { slug, check }: SeenArticle,
  fields: ModalFields,
  where: Where,
): Promise<Outcome> {
  const { scene, caller, server } = curating;
  const named = await namedArticle(curating, slug);
  if (named === null) return tell(caller, { kind: 'article-gone' });

  // The form shows all of it, so that an old one would undo what somebody else chose, and open what they closed.
  if (checkOf(named) !== check) return tell(caller, { kind: 'conflict' });
  const wanted = wantedAudience(named.audience, fields);
  const opened = openedBy(named.audience, wanted);
  const audience = {
    channels: opened.channels ? named.audience.channels : wanted.channels,
    roles: opened.roles ? named.audience.roles : wanted.roles,
  };
  const moved = !isSame(named.audience, audience);
  const correction = correctionOf(named, fields, curating);
  if (moved || correction.title !== undefined || correction.language !== undefined) {
    const { curation } = scene.services;
    const saved = await curation.correct(server, slug, correction, caller.id, ...(moved ? [audience] : []));
    if (saved.kind !== 'done') return tell(caller, saved);
  }
  if (opened.channels || opened.roles) return askToOpen(curating, slug, opened, where);
  return showStored(curating, slug, where, catalogueOf(caller.language).library.stored.saved);
}

/** Keeps an article to no channels any more, or to no roles, as the moderator has said to be right. */
export async function openStored(curating: Curating, press: Opening): Promise<Outcome> {
  const { scene, caller, server } = curating;
  const named = await namedArticle(curating, press.slug);
  if (named === null) return tell(caller, { kind: 'article-gone' });
  if (checkOf(named) !== press.check) return tell(caller, { kind: 'conflict' });
  const audience = without(named.audience, press);
  const saved = await scene.services.curation.correct(server, press.slug, {}, caller.id, audience);
  if (saved.kind !== 'done') return tell(caller, saved);
  return showStored(curating, press.slug, 'update', catalogueOf(caller.language).library.stored.saved);
}

type Opening = Extract<LibraryPress, { action: 'stored-open' }>;
/** Which of the two it is no longer kept to. */
type Opened = Pick<Opening, 'channels' | 'roles'>;

async function askToOpen(curating: Curating, slug: string, opened: Opened, where: Where): Promise<Outcome> {
  const { language } = curating.caller;
  const named = await namedArticle(curating, slug);
  if (named === null) return tell(curating.caller, { kind: 'article-gone' });
  const { title, audience: now } = named;
  const press = { action: 'stored-open', slug, check: checkOf(named), ...opened } as const;
  return show(where, openingMessage({ press, title, now, then: without(now, opened), language }));
}

/** The article as it is called now; `null` where it is not served. */
async function namedArticle({ scene, server }: Curating, slug: string): Promise<NamedArticle | null> {
  const { curation, names } = scene.services;
  const stored = await curation.find(server, slug);
  const [named] = stored?.removedAt === null ? await names.of([stored]) : [];
  return named ?? null;
}

/** What the form says, with what it had no room to show. */
function wantedAudience({ channels, roles }: Audience, fields: ModalFields): Audience {
  return {
    channels: [...fieldOf(fields, FIELDS.channels).values, ...channels.slice(SELECT_OPTIONS)],
    roles: [...fieldOf(fields, FIELDS.roles).values, ...roles.slice(SELECT_OPTIONS)],
  };
}

function openedBy(before: Audience, after: Audience): Opened {
  return {
    channels: before.channels.length > 0 && after.channels.length === 0,
    roles: before.roles.length > 0 && after.roles.length === 0,
  };
}

function without({ channels, roles }: Audience, opened: Opened): Audience {
  return { channels: opened.channels ? [] : channels, roles: opened.roles ? [] : roles };
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
