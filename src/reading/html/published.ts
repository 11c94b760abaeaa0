import type { JsonLdNode } from './json-ld.ts';
import { lineOf } from './line-of.ts';
import type { MetaTags } from './meta-tags.ts';
import type { PageDocument } from './page-dom.ts';

/** Names that sites give the day of publication, the commonest first. */
const META_NAMES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'publish-date',
  'publish_date',
  'publishdate',
  'pubdate',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dcterms.issued',
  'dcterms.available',
  'dcterms.created',
  'dc.date.issued',
  'dc.date',
  'dcterms.date',
  'date',
] as const;

/** Languages whose months are read where a page writes its date out. */
const MONTH_LANGUAGES = ['nl', 'en', 'de', 'fr', 'es'] as const;

const monthNumbers = new Map<string, number>(
  MONTH_LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) =>
      Array.from({ length: 12 }, (_, at): [string, number] => {
        const name = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }).format(Date.UTC(2000, at, 15));
        return [name.toLowerCase().replace('.', ''), at + 1];
      }),
    ),
  ),
);

/** The day on which a page was published, ISO 8601, as its site writes it: no time zone moves it to another day. */
export function publishedOn(document: PageDocument, node: JsonLdNode | null, meta: MetaTags): string | null {
  const marked = document.querySelector('[itemprop~="datePublished"], time[pubdate]');
  const said = [
    node?.datePublished ?? null,
    ...META_NAMES.map((name) => meta.first(name)),
    marked?.getAttribute('datetime') ?? null,
    marked?.getAttribute('content') ?? null,
    ...[...document.querySelectorAll('article time, main time, time')]
      .slice(0, 1)
      .flatMap((time) => [time.getAttribute('datetime'), lineOf(time)]),
  ];
  for (const date of said) {
    const day = date === null ? null : dayOf(date);
    if (day !== null) return day;
  }
  return null;
}

/** `2024-10-20T08:00:00+02:00`, `20241020`, `20 oktober 2024`, `October 20, 2024`, `Sun, 20 Oct 2024 …` → `2024-10-20`. */
export function dayOf(date: string): string | null {
  const iso = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(date);
  if (iso !== null) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th)?\s+(?:de\s+)?(\p{L}+)\.?\s+(?:de\s+)?(\d{4})(?!\d)/iu.exec(date);
  if (dayFirst !== null) return isoDay(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = /(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/iu.exec(date);
  if (monthFirst !== null) return isoDay(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]));
  const numbers = /(?<!\d)(\d{1,2})[-.](\d{1,2})[-.](\d{4})(?!\d)/.exec(date);
  return numbers === null ? null : isoDay(Number(numbers[3]), Number(numbers[2]), Number(numbers[1]));
}

function monthOf(name: string | undefined): number {
  return monthNumbers.get(name?.toLowerCase() ?? '') ?? 0;
}

/** Pages did not exist before; what says so means something else. */
const FIRST_YEAR = 1900;

function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= FIRST_YEAR;
  return exists ? date.toISOString().slice(0, 'YYYY-MM-DD'.length) : null;
}
