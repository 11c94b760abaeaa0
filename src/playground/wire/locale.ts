import { Locale } from 'discord-api-types/v10';

/** Discord's languages, by their tag. */
const LOCALES = new Map<string, Locale>(Object.values(Locale).map((locale) => [locale, locale]));

/** Whether Discord knows the language: localisations under any other key are refused. */
export function isLocale(tag: string): tag is `${Locale}` {
  return LOCALES.has(tag);
}

export function wireLocale(tag: `${Locale}`): Locale {
  return LOCALES.get(tag) ?? Locale.EnglishUS;
}
