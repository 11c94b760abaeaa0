/** Numbers, dates and names of languages, as one language writes them. */
interface Formats {
  /** `1 paragraph`, `2 paragraphs`. */
  readonly counted: (count: number, one: string, other: string) => string;
  /** Of an ISO 8601 date; what is no date stays as it is. */
  readonly date: (iso: string) => string;
  /** Of a BCP 47 tag; what is none stays as it is. */
  readonly languageName: (tag: string) => string;
}

/** `locale` is a BCP 47 tag. */
export function formatsOf(locale: string): Formats {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  return {
    counted: (count, one, other) => `${numbers.format(count)} ${plurals.select(count) === 'one' ? one : other}`,
    date: (iso) => {
      const date = new Date(iso);
      return Number.isNaN(date.getTime()) ? iso : dates.format(date);
    },
    languageName: (tag) => {
      try {
        return languages.of(tag) ?? tag;
      } catch {
        return tag;
      }
    },
  };
}
