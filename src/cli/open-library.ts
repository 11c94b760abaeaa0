import type { Library } from '../library/library.ts';
import { createLibrary } from '../library/articles-library.ts';
import { countSentences } from '../library/count-sentences.ts';
import { readKnowledge } from '../library/knowledge-folder.ts';
import { readLexicon } from '../library/lexicon.ts';
import { counted } from './counted.ts';
import { folderFailureText } from './folder-failure-text.ts';
import type { Terminal } from './terminal.ts';
import { writeLine } from './terminal.ts';

/** The library of a folder, after saying that something is wrong with its files; `null`, after saying why, when there is no folder. */
export async function openLibrary(dir: string, { stderr }: Terminal): Promise<Library | null> {
  const { failure, articles, wordLists, reports } = await readKnowledge(dir, countSentences);
  if (failure !== null) {
    await writeLine(stderr, folderFailureText(failure));
    return null;
  }
  const problems = reports.flatMap((report) => report.problems).length;
  if (problems > 0) await writeLine(stderr, `${counted(problems, 'problem')} in ${dir}; vraagbaak check lists them`);
  const lexicon = await readLexicon();
  return createLibrary(articles, { thesaurus: lexicon.thesaurus(wordLists.values()) });
}
