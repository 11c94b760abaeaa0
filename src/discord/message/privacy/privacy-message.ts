import type { MemberData } from '../../../library/store/member-store.ts';
import { catalogueOf } from '../../catalogue/catalogue.ts';
import type { KeepsTexts, Kept } from '../../catalogue/privacy/privacy-texts.ts';
import type { InterfaceLanguage } from '../../interface-language.ts';
import { ACCENT } from '../accent.ts';
import { button, buttonRow, card, text } from '../component.ts';
import type { MessageBody } from '../message-body.ts';

interface PrivacyView {
  readonly data: MemberData;
  readonly here: KeepsTexts;
  readonly language: InterfaceLanguage;
}

/** What is kept of members, and of the reader. */
export function privacyMessage({ data, here, language }: PrivacyView): MessageBody {
  const { privacy: words } = catalogueOf(language);
  // Of whom nothing else is kept, the note of an erasure is there to be given, and nothing to erase.
  const canErase = hasErasable(data);
  const canGive = canErase || data.erasedAt !== null;
  return card(ACCENT.privacy, [
    text(`**${words.title}**\n${words.intro}`),
    text(words.what(here)),
    text(words.kept(keptOf(data))),
    buttonRow(
      canGive ? button({ action: 'privacy-data' }, words.give) : null,
      canErase ? button({ action: 'privacy-erase' }, words.erase) : null,
    ),
  ]);
}

/** Asks whether all of it is to go. */
export function confirmErasureMessage(data: MemberData, language: InterfaceLanguage): MessageBody {
  const { privacy: words } = catalogueOf(language);
  return card(ACCENT.privacy, [
    text(`**${words.confirmTitle}**\n${words.confirm(keptOf(data))}`),
    buttonRow(
      button({ action: 'privacy-erase-now' }, words.eraseNow, 'danger'),
      button({ action: 'privacy' }, words.back),
    ),
  ]);
}

export function erasedMessage(language: InterfaceLanguage): MessageBody {
  return card(ACCENT.privacy, [text(catalogueOf(language).privacy.erased)]);
}

/** Whether erasing would change anything: the note of an earlier time stays. */
export function hasErasable(data: MemberData): boolean {
  return Object.values(data).some((kept) => Array.isArray(kept) && kept.length > 0);
}

function keptOf({ questions, votes, drafts, deeds, versions, waiting, erasedAt }: MemberData): Kept {
  return {
    questions: questions.length,
    votes: votes.length,
    drafts: drafts.length,
    deeds: deeds.length,
    versions: versions.length,
    waiting: waiting.length,
    erasedAt,
  };
}
