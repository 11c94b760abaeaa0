import type { MemberData } from '../../../library/store/member-store.ts';
import { catalogueOf } from '../../catalogue/catalogue.ts';
import type { KeepsTexts, KeptCounts } from '../../catalogue/privacy/privacy-texts.ts';
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
  const counts = countsOf(data);
  const isKept = Object.values(counts).some((count) => count > 0);
  return card(ACCENT.privacy, [
    text(`**${words.title}**\n${words.intro}`),
    text(words.what(here)),
    text(isKept ? words.kept(counts) : words.nothingKept),
    isKept
      ? buttonRow(button({ action: 'privacy-data' }, words.give), button({ action: 'privacy-erase' }, words.erase))
      : null,
  ]);
}

/** Asks whether all of it is to go. */
export function confirmErasureMessage(data: MemberData, language: InterfaceLanguage): MessageBody {
  const { privacy: words } = catalogueOf(language);
  return card(ACCENT.privacy, [
    text(`**${words.confirmTitle}**\n${words.confirm(countsOf(data))}`),
    buttonRow(
      button({ action: 'privacy-erase-now' }, words.eraseNow, 'danger'),
      button({ action: 'privacy' }, words.back),
    ),
  ]);
}

export function erasedMessage(language: InterfaceLanguage): MessageBody {
  return card(ACCENT.privacy, [text(catalogueOf(language).privacy.erased)]);
}

function countsOf({ questions, votes, drafts, deeds }: MemberData): KeptCounts {
  return { questions: questions.length, votes: votes.length, drafts: drafts.length, deeds: deeds.length };
}
