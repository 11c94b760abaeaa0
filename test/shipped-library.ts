import { countSentences } from '../src/library/count-sentences.ts';
import { createLibrary, type ArticlesLibrary } from '../src/library/articles-library.ts';
import { readKnowledge } from '../src/library/knowledge-folder.ts';
import { readLexicon } from '../src/library/lexicon.ts';

/** The library that the project ships: everything in `knowledge/`, read with everything in `lexicon/`. */
export async function shippedLibrary(): Promise<ArticlesLibrary> {
  const { articles, wordLists } = await readKnowledge('knowledge', countSentences);
  const lexicon = await readLexicon();
  return createLibrary(articles, { thesaurus: lexicon.thesaurus(wordLists.values()) });
}
