import { catalogueOf } from './discord/catalogue/catalogue.ts';
import type { InterfaceLanguage } from './discord/interface-language.ts';
import type { LibraryNotice } from './discord/message/library/library-notice.ts';
import type { ImportFailure } from './library/curation/import-failure.ts';

type Found = Extract<ImportFailure, { id: 'no-article' }>['found'];

/** What a file that was dropped turns out to be, instead of an article. */
const INSTEAD: Readonly<Record<InterfaceLanguage, Readonly<Record<Found, string>>>> = {
  nl: {
    paywall: 'Dat bestand is bewaard van achter een betaalmuur: alleen het begin van het artikel staat erin.',
    'needs-javascript':
      'Dat bestand is een bewaarde webpagina zonder haar tekst, die pas in een browser komt (met JavaScript).',
    video: 'Dat bestand is de bewaarde pagina van een video, zonder artikel om te lezen.',
    'not-found': 'Dat bestand is een bewaarde foutmelding: volgens de pagina is het artikel er niet (meer).',
    consent: 'Dat bestand is een bewaarde vraag om cookies te accepteren, zonder het artikel.',
    listing: 'Dat bestand is een lijst van artikelen, geen artikel.',
    'too-short': 'In dat bestand staat te weinig tekst voor een artikel.',
    empty: 'In dat bestand staat geen tekst die ik als artikel kan gebruiken.',
  },
  en: {
    paywall: 'That file was saved from behind a paywall: it holds only the beginning of the article.',
    'needs-javascript':
      'That file is a saved web page without its text, which only comes in a browser (it needs JavaScript).',
    video: 'That file is the saved page of a video, with no article to read.',
    'not-found': 'That file is a saved error: the page says that the article isn’t there (any more).',
    consent: 'That file is a saved request to accept cookies, without the article.',
    listing: 'That file is a list of articles, not an article.',
    'too-short': 'That file holds too little text to be an article.',
    empty: 'That file holds no text that I can use as an article.',
  },
};

/**
 * Why a file that was dropped on the page became no article, in Discord's Markdown. The bot's own words, but for what it says of pages
 * at an address: whoever dropped a file knows of none, and has no use for the advice to hand in a file.
 */
export function fileProblem(notice: LibraryNotice, language: InterfaceLanguage): string {
  if (notice.kind === 'import-failed' && notice.failure.id === 'no-article') {
    return INSTEAD[language][notice.failure.found];
  }
  return catalogueOf(language).library.notice(notice);
}
