import type { EvaluationQuestion } from './evaluation-set.ts';
import { seededRandom } from './random.ts';
import { withTypingError } from './typing-error.ts';

/** Another way to type the same question. */
export interface Variant {
  readonly name: string;
  /** How often it is measured: once where chance plays no part. */
  readonly seeds: readonly number[];
  /** The question's text as typed this way. */
  type(question: EvaluationQuestion, seed: number): string;
}

const ONCE = [0];
const FIVE = [1, 2, 3, 4, 5];

/** How people of each language open when they chat; English for the others. */
const OPENINGS: Readonly<Record<string, string>> = {
  nl: 'hé bot, weet jij misschien',
  de: 'hallo bot, weißt du vielleicht',
  en: 'hey, can you tell me',
};

export const VARIANTS: readonly Variant[] = [
  {
    name: 'one typing error',
    seeds: FIVE,
    // Its id is mixed in, so that questions alike in length do not all err at the same place.
    type: ({ id, question }, seed) => withTypingError(question, seededRandom(seed * 1_000_003 + hash(id))),
  },
  { name: 'no accents', seeds: ONCE, type: ({ question }) => withoutAccents(question) },
  { name: 'lower case, no punctuation', seeds: ONCE, type: ({ question }) => bare(question) },
  { name: 'a chatty opening', seeds: ONCE, type: ({ question, language }) => chatty(question, language) },
];

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** Hyphens and apostrophes inside words and the points of numbers stay: people do type those. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<![\p{L}\p{N}])[\p{P}]+|[\p{P}]+(?![\p{L}\p{N}])/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function chatty(text: string, language: string): string {
  const opening = OPENINGS[language.split('-')[0] ?? ''] ?? OPENINGS['en'] ?? '';
  return `${opening} ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}
