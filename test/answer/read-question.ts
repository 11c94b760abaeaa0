import type { Article } from '../../src/article/article.ts';
import { askedKind, type AskedKind } from '../../src/answer/asked-kind.ts';
import { gatherEvidence, type Evidence } from '../../src/answer/evidence.ts';
import { WordMatcher } from '../../src/answer/word-match.ts';
import { PassageIndex } from '../../src/search/passage-index.ts';
import { QueryReader } from '../../src/search/query-reader.ts';
import { Thesaurus, type ThesaurusEntry } from '../../src/search/thesaurus.ts';

/** A question, read by an index of these articles. */
export interface ReadQuestion {
  readonly index: PassageIndex;
  readonly matcher: WordMatcher;
  readonly asked: AskedKind | null;
  /** What speaks for the passage that the index finds best. */
  readonly best: Evidence;
}

/** @param language - of the question, BCP 47 primary subtag */
export function readQuestion(
  articles: readonly Article[],
  question: string,
  language = 'nl',
  entries: readonly ThesaurusEntry[] = [],
): ReadQuestion {
  const index = new PassageIndex();
  for (const article of articles) index.put(article);
  const reader = new QueryReader(index.vocabulary, new Thesaurus(entries));
  const matcher = new WordMatcher(reader.read(question, language, index.languages));
  const asked = askedKind(question);
  const [found] = index.search(matcher.query, null, 1);
  if (found === undefined) throw new Error('nothing found');
  const best = gatherEvidence(found, found.score, matcher, asked, index.vocabulary.terms);
  return { index, matcher, asked, best };
}
