import type { PageLanguage } from '../../protocol/place.ts';
import { COMPOSER_EN } from './texts-en.ts';
import { COMPOSER_NL } from './texts-nl.ts';

/** The words of the message box. */
export interface ComposerTexts {
  readonly placeholder: (place: string) => string;
  readonly send: string;
  readonly charactersLeft: (count: number) => string;
  readonly tooLong: (most: number) => string;
  readonly replyingTo: string;
  readonly pingOn: string;
  readonly pingOff: string;
  readonly ping: string;
  readonly cancelReply: string;
  readonly commands: string;
  readonly mentions: string;
  readonly channels: string;
  readonly role: string;
  readonly found: (count: number) => string;
  readonly loading: string;
  readonly loadingFailed: string;
  readonly noMatch: string;
  /** Nothing is suggested for what is typed, which can be sent all the same. */
  readonly freeText: string;
  readonly yes: string;
  readonly no: string;
  readonly options: string;
  readonly chooseOption: string;
  /** The options that can still be added, in short, and for those who do not see where that stands. */
  readonly moreOptions: (count: number) => string;
  readonly addOption: (count: number) => string;
  readonly removeOption: (name: string) => string;
  readonly leaveCommand: string;
  readonly escapeAgain: string;
  readonly chooseFile: string;
  readonly dismiss: string;
  /** The stand-in could not be reached, or it took the file not in. */
  readonly failed: string;
  readonly misunderstood: string;
  readonly problems: ProblemTexts;
}

/** What Discord's client has against what the user does. */
export interface ProblemTexts {
  /** A problem with one option, which is named first. */
  readonly about: (option: string, problem: string) => string;
  readonly unknownCommand: (name: string) => string;
  readonly unknownOption: string;
  readonly required: string;
  readonly wrongType: string;
  readonly notAChoice: string;
  readonly tooShort: (bound: number) => string;
  readonly tooLong: (bound: number) => string;
  readonly tooSmall: (bound: number) => string;
  readonly tooLarge: (bound: number) => string;
  readonly noAutocomplete: string;
  readonly noSuchComponent: string;
  readonly disabled: string;
  readonly invisible: string;
}

export function composerTexts(language: PageLanguage): ComposerTexts {
  return language === 'nl' ? COMPOSER_NL : COMPOSER_EN;
}
