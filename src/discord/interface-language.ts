/** The languages that the bot itself speaks; quotations stay in their article's. */
export type InterfaceLanguage = 'nl' | 'en';

/** Dutch for a Dutch locale (`nl`, `nl-BE`), English for every other. */
export function interfaceLanguage(locale: string): InterfaceLanguage {
  return /^nl\b/i.test(locale) ? 'nl' : 'en';
}
