import { languageOf } from '../language/languages.ts';
import { sentences } from '../language/sentences.ts';

/** How many sentences a passage has: what a sidecar may number. @param language - of the article, BCP 47 */
export function countSentences(text: string, language: string): number {
  return sentences(text, languageOf(language)).length;
}
