import { wordListKind } from '../search/parse-word-list.ts';
import { readArticleFile, slugOf, type ArticleFile, type CountSentences } from './knowledge-file.ts';
import { readWordListFile, type WordListFile } from './word-list-file.ts';

/** What a knowledge folder holds under one name, as it stood when it was read. */
export type KnowledgePart =
  | (ArticleFile & { readonly kind: 'article'; readonly slug: string })
  | (WordListFile & { readonly kind: 'word-list'; readonly file: string });

/** Reads one part. Does not throw. @param part - as `Stamps` calls it */
export async function readPart(dir: string, part: string, countSentences: CountSentences): Promise<KnowledgePart> {
  const list = wordListKind(part);
  if (list !== null) return { kind: 'word-list', file: part, ...(await readWordListFile(dir, part, list)) };
  const slug = slugOf(part) ?? part;
  return { kind: 'article', slug, ...(await readArticleFile(dir, slug, countSentences)) };
}
