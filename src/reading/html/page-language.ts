import { detectLanguage } from '../../language/detect-language.ts';
import { languageOf } from '../../language/languages.ts';
import { primarySubtag } from '../../language/primary-subtag.ts';
import { fold } from '../../language/fold.ts';
import type { JsonLdNode } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import type { PageDocument } from './page-dom.ts';

/** So many characters tell the language of a text. */
const ENOUGH = 5_000;

/** Fewest words that tell it against what the page says. */
const MIN_WORDS = 20;

/**
 * Share of a text's words that are little words of its language, a judgement rather than a fit: running text has more (about 0.35 to
 * 0.6 in samples of our five languages), and by the stop words of another language less (about 0.2).
 */
const OWN_SHARE = 0.28;

/**
 * BCP 47: what the page says (`lang`, Open Graph, HTTP's, JSON-LD), unless its words plainly tell otherwise: templates in English
 * around Dutch articles are common.
 */
export function pageLanguage(
  document: PageDocument,
  node: JsonLdNode | null,
  meta: MetaTags,
  text: string,
): string | null {
  const said = [
    document.documentElement.getAttribute('lang'),
    document.documentElement.getAttribute('xml:lang'),
    document.body.getAttribute('lang'),
    meta.first('og:locale', 'content-language', 'dcterms.language', 'dc.language', 'language'),
    node?.inLanguage ?? null,
  ];
  const [declared = null] = said.flatMap((tag) => canonicalTag(tag) ?? []);
  const read = languageRead(text);
  if (read === null || (declared !== null && primarySubtag(declared) === read)) return declared;
  return read;
}

/** The language of a text that one of ours plainly is; `null` for a short text and for other languages. */
function languageRead(text: string): string | null {
  const start = text.slice(0, ENOUGH);
  const words = start.match(/\p{L}+/gu) ?? [];
  if (words.length < MIN_WORDS) return null;
  const language = detectLanguage(start, { locale: null, library: [] });
  const { stopWords } = languageOf(language);
  const little = words.filter((word) => stopWords.has(fold(word.toLowerCase()))).length;
  return little / words.length >= OWN_SHARE ? language : null;
}

/** `nl_NL`, `NL`, `nl-nl` → `nl-NL`, `nl`; `null` for what is no tag. */
function canonicalTag(tag: string | null): string | null {
  const hyphened = tag?.trim().replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(hyphened) || /^und(?:-|$)/i.test(hyphened)) return null;
  try {
    return Intl.getCanonicalLocales(hyphened)[0] ?? null;
  } catch {
    return null;
  }
}
