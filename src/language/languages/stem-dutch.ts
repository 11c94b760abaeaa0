import { stemmer } from '@orama/stemmers/dutch';

/**
 * Snowball's Dutch stem, and then what it leaves apart: plurals in -s after a vowel (`sancties`, and `autos` typed without its
 * apostrophe) and after -en (`wapens`, of whose singular it takes -en off), an -s that is no ending (`mens`), consonants doubled
 * or voiced in an open syllable (`rollen` and `rol`, `bedrijven` and `bedrijf`), long vowels (`stuurt` and `sturen`) and the
 * endings of weak verbs (`levert`, `leverde` and `geleverd`).
 */
export function stemDutch(word: string): string {
  if (OWN_S.test(word)) return word;
  const stem = closeSyllable(stemmer(word.replace(PLURAL, '')));
  return closeSyllable(stripVerb(word, stem)).replace(LONG_VOWEL, '$1$2') || word;
}

const PLURAL = /(?<=ie|ee|eau|..[eiu]a|..[^ao]o|..[dgklmnpt]e|[aeiou][^aeiou]+en)s$|(?<=ie|ee)en$/;
/** Words of one syllable whose -s is their own: `mens`, `grens`, `kans`; not `fans`. */
const OWN_S = /^(?:[^aeiou]*e|[dk]a)ns$/;
const DOUBLED = /([bdfgklmnprst])\1$/;
const LONG_VOWEL = /([aeou])\1([^aeiou])$/;
const WEAK_PARTICIPLE = /^ge[^aeiou].*[td]e?$/;
const VERB_ENDING = /[^aeious][td]$/;
/**
 * Endings that nouns have far more often than verbs do: `macht`, `land`, `conflict`, `president`, `noord`, `maand`. After *ai* and
 * *eu*, -nt and -nd are a verb's: `traint`, `steunde`.
 */
const NOUN_ENDING = /(?:cht|(?<!ai|eu)n[dt]|ct|oor[dt])$/;
/** Shorter stems would collide with other words: `werkt` is safe, `geweld` is not. */
const SHORTEST_VERB = 5;

function closeSyllable(stem: string): string {
  return stem.replace(DOUBLED, '$1').replace(/v$/, 'f').replace(/z$/, 's');
}

function stripVerb(word: string, stem: string): string {
  const participle = WEAK_PARTICIPLE.test(word) ? stem.slice('ge'.length) : '';
  if (hasVerbEnding(participle)) return participle.slice(0, -1);
  return hasVerbEnding(stem) ? stem.slice(0, -1) : stem;
}

function hasVerbEnding(stem: string): boolean {
  return stem.length >= SHORTEST_VERB && VERB_ENDING.test(stem) && !NOUN_ENDING.test(stem);
}
