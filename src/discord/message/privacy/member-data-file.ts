import type { MemberData } from '../../../library/store/member-store.ts';
import type { InterfaceLanguage } from '../../interface-language.ts';
import { catalogueOf } from '../../catalogue/catalogue.ts';
import { ACCENT } from '../accent.ts';
import { fileLink } from '../attachment.ts';
import { card, text } from '../component.ts';
import type { MessageBody } from '../message-body.ts';

const NAME = 'vraagbaak-privacy.json';

/** All that is kept of a member, to be read by them and by programs: times as ISO 8601, servers as Discord ids. */
export function memberDataMessage(data: MemberData, language: InterfaceLanguage): MessageBody {
  const { privacy: words } = catalogueOf(language);
  const readable = {
    questions: data.questions.map(withTime),
    votes: data.votes.map(withTime),
    drafts: data.drafts.map(withTime),
    moderation: data.deeds.map(withTime),
    versions: data.versions.map(withTime),
    waiting: data.waiting.map(withTime),
    erased: data.erasedAt === null ? null : new Date(data.erasedAt).toISOString(),
  };
  const bytes = Buffer.from(`${JSON.stringify(readable, null, 2)}\n`);
  const file = { name: NAME, bytes, description: words.fileDescription };
  return { ...card(ACCENT.privacy, [text(words.given), fileLink(file)]), files: [file] };
}

function withTime<Entry extends { readonly at: number }>(entry: Entry) {
  return { ...entry, at: new Date(entry.at).toISOString() };
}
