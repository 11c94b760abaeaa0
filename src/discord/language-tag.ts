import { fold } from '../language/fold.ts';
import type { InterfaceLanguage } from './interface-language.ts';

/** Every code of two letters is tried for a name: ISO 639-1 has 183 of the 676. */
const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
/** What moderators may call a language in: their own, and that of other moderators. */
const LOCALES = ['nl', 'en-GB'] as const satisfies readonly string[];

/** The name of a BCP 47 tag, as people call that language; the tag itself where it has none. */
export function nameOfLanguage(tag: string, language: InterfaceLanguage): string {
  try {
    return new Intl.DisplayNames(language === 'nl' ? 'nl' : 'en-GB', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The BCP 47 tag of what a moderator typed: the tag, or the language's name in Dutch or English; else what was typed. */
export function languageTag(typed: string): string {
  const wanted = fold(typed.trim());
  for (const locale of LOCALES) {
    const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
    const code = CODES.find((candidate) => fold(names.of(candidate) ?? '') === wanted);
    if (code !== undefined) return code;
  }
  return typed.trim();
}
