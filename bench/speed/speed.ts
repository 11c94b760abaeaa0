import MiniSearch from 'minisearch';
import type { Article } from '../../src/article/article.ts';
import type { Thesaurus } from '../../src/search/thesaurus.ts';
import { createLibrary } from '../../src/library/articles-library.ts';
import { readShippedThesaurus } from '../engines/vraagbaak.ts';
import { documentsOf, FIELDS } from '../documents.ts';
import { evaluationSetNames, readEvaluationSet } from '../evaluation-set.ts';
import type { Progress } from '../progress.ts';
import type { SpeedResult } from '../report.ts';
import { timeBuilds } from './build-time.ts';
import { CORPORA, QUESTIONS_OF, readCorpus, type CorpusPlaces } from './corpus.ts';
import { measureHeap } from './heap.ts';
import { knownItemQueries } from './known-items.ts';
import { timeQuestions, type Contestants } from './question-time.ts';

const QUESTIONS = 500;
const SEED = 20_000;

/** What was measured, and why a corpus was left out. */
export interface SpeedOutcome {
  readonly results: SpeedResult[];
  readonly skipped: readonly string[];
}

/** Our whole answer beside MiniSearch's bare search, and the two indexes' build and size, on each corpus. */
export async function measureSpeed(places: CorpusPlaces, progress: Progress): Promise<SpeedOutcome> {
  if (!(await evaluationSetNames(places.sets)).includes(QUESTIONS_OF)) {
    return { results: [], skipped: [`speed: it asks the questions of ${QUESTIONS_OF}, which is not among the sets`] };
  }
  const { questions } = await readEvaluationSet(places.sets, QUESTIONS_OF);
  const written = questions.slice(0, QUESTIONS).map(({ question }) => question);
  const results: SpeedResult[] = [];
  const skipped: string[] = [];
  const thesaurus = await readShippedThesaurus();
  progress.begin('speed', CORPORA.length * 3);
  for (const name of CORPORA) {
    const corpus = await readCorpus(name, places);
    if ('unavailable' in corpus) {
      skipped.push(`speed on ${name}: ${corpus.unavailable}`);
      continue;
    }
    const documents = documentsOf(corpus.articles);
    const heap = await measureHeap(name, places);
    progress.step(`${name}, heap`);
    const build = timeBuilds(corpus.articles);
    progress.step(`${name}, build`);
    const contestants = contestantsOn(corpus.articles, thesaurus);
    const asked = timeQuestions(
      [
        { kind: 'questions', texts: written },
        { kind: 'known items', texts: knownItemQueries(documents, QUESTIONS, SEED) },
      ],
      contestants,
    );
    progress.step(`${name}, questions`);
    results.push({ corpus: name, passages: documents.length, questions: [...asked], build, heap });
  }
  progress.end();
  return { results, skipped };
}

function contestantsOn(articles: readonly Article[], thesaurus: Thesaurus): Contestants {
  const library = createLibrary(articles, { thesaurus });
  const engine = new MiniSearch({ fields: [...FIELDS] });
  engine.addAll(documentsOf(articles));
  const locale = articles[0]?.language ?? null;
  return {
    ours: (text) => library.ask({ text, locale, article: null }),
    theirs: (text) => engine.search(text),
  };
}
