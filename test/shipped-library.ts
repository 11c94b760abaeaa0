import { countSentences } from '../src/library/count-sentences.ts';
import { createLibrary, type ArticlesLibrary } from '../src/library/articles-library.ts';
import { readKnowledge } from '../src/library/knowledge-folder.ts';

/** The library that the project ships: everything in `knowledge/`. */
export async function shippedLibrary(): Promise<ArticlesLibrary> {
  return createLibrary((await readKnowledge('knowledge', countSentences)).articles);
}
