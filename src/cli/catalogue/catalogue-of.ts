import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** Dutch for a Dutch locale (`nl-BE`), English for every other and for none. */
export function catalogueOf(locale: string | null): Catalogue {
  return locale !== null && /^nl\b/i.test(locale) ? nl : en;
}
