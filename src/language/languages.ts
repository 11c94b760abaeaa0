import type { Language } from './language.ts';
import { german } from './languages/de.ts';
import { english } from './languages/en.ts';
import { spanish } from './languages/es.ts';
import { french } from './languages/fr.ts';
import { dutch } from './languages/nl.ts';
import { plain } from './languages/plain.ts';
import { primarySubtag } from './primary-subtag.ts';

/** The languages that are read with stems and stop words. */
export const LANGUAGES: readonly Language[] = [dutch, english, german, french, spanish];

const byCode = new Map(LANGUAGES.map((language) => [language.code, language]));

/** The language of a BCP 47 tag (`nl-BE` → Dutch); one without stems and stop words where we have none. */
export function languageOf(tag: string): Language {
  const code = primarySubtag(tag);
  return byCode.get(code) ?? plain(code);
}
