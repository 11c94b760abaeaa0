import { languageOf } from '../language/languages.ts';
import { tokenise } from '../language/tokenise.ts';
import type { IndexedPassage } from '../search/indexed-passage.ts';

/** Words of passages as they are written there, by their stems; of several with one stem, the first. Title and heading are read last. */
export function writtenWords(passages: readonly IndexedPassage[]): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  const read = (text: string, tag: string): void => {
    for (const { term, text: word, stop } of tokenise(text, languageOf(tag))) {
      if (!stop && !written.has(term)) written.set(term, word);
    }
  };
  for (const { passage, language } of passages) read(passage.text, language);
  for (const { article, passage, language } of passages) {
    read(article.sections[passage.section]?.heading ?? '', language);
    read(article.title, language);
  }
  return written;
}
