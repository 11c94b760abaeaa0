import { detectLanguage } from '../language/detect-language.ts';
import { primarySubtag, UNKNOWN } from '../language/primary-subtag.ts';
import type { Block } from './read-article.ts';

/** So many characters of a text tell its language beyond doubt. */
const ENOUGH = 20_000;

/** The language that a text is written in; `null` where its words do not tell. */
export function textLanguage(blocks: readonly Block[]): string | null {
  const text = blocks.map((block) => ('heading' in block ? block.heading : block.paragraph)).join('\n');
  const language = detectLanguage(text.slice(0, ENOUGH), { locale: null, library: [] });
  return language === UNKNOWN ? null : language;
}

/**
 * What a document says is believed where its words do not tell otherwise: many programs write the language that they are
 * set to, whatever is typed. Where the two agree, it may say more (`nl-BE`).
 */
export function articleLanguage(said: string | null, blocks: readonly Block[]): string | null {
  const tag = saidLanguage(said);
  const read = textLanguage(blocks);
  return tag !== null && (read === null || primarySubtag(tag) === read) ? tag : read;
}

/** A BCP 47 tag as a document has it (`nl_NL`, `EN-gb`), in its canonical form; `null` where it is none. */
function saidLanguage(tag: string | null): string | null {
  const hyphened = tag?.trim().replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-|$)/i.test(hyphened) || /^und(?:-|$)/i.test(hyphened)) return null;
  try {
    return Intl.getCanonicalLocales(hyphened)[0] ?? null;
  } catch {
    return null;
  }
}
