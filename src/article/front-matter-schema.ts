import { z } from 'zod';

/** UTF-16 units. Every quotation repeats its article's title, so that a message of 4,000 characters has to hold several. */
export const MAX_TITLE_LENGTH = 250;

const line = z
  .string()
  .transform((text) => text.replace(/\s+/gu, ' ').trim())
  .pipe(z.string().min(1).max(MAX_TITLE_LENGTH));

/** All values are text; a name with a dot stands for a key of a nested mapping. */
export const frontMatterSchema = z.object({
  title: line,
  language: z.string().refine(isLanguageTag).transform(canonicalTag),
  /** Whoever gives a source gives it as a mapping, of which the fields are these two. */
  source: z.never().optional(),
  'source.name': line.optional(),
  'source.url': z
    .url({ protocol: /^https?$/ })
    .transform((address) => new URL(address).href)
    .optional(),
  /** The day alone of a date with a time, as its author wrote it. */
  published: z
    .union([z.iso.date(), z.iso.datetime({ local: true, offset: true })])
    .transform((date) => date.slice(0, 'YYYY-MM-DD'.length))
    .optional(),
});

/** `Intl` takes `dutch` and `english` too; a language that is spoken has two or three letters in BCP 47. */
function isLanguageTag(tag: string): boolean {
  return /^[a-z]{2,3}(-|$)/i.test(tag) && canonicalTag(tag) !== '';
}

/** `en-gb` → `en-GB`; empty when it is no BCP 47 tag. */
function canonicalTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? '';
  } catch {
    return '';
  }
}
