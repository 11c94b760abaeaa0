import type { Article } from '../../src/article/article.ts';
import { median } from '../quantile.ts';
import type { Comparison } from '../report.ts';
import { compared, timed } from './compared.ts';
import { BUILD } from './indexes.ts';

const ROUNDS = 3;
const WARM_UP_ARTICLES = 20;

/** @returns milliseconds to index the articles: the median of three rounds, the two taking turns */
export function timeBuilds(articles: readonly Article[]): Comparison {
  const few = articles.slice(0, WARM_UP_ARTICLES);
  BUILD.ours(few);
  BUILD.theirs(few);
  const rounds = Array.from({ length: ROUNDS }, () => ({
    ours: timed(() => BUILD.ours(articles)),
    theirs: timed(() => BUILD.theirs(articles)),
  }));
  return compared(median(rounds.map(({ ours }) => ours)), median(rounds.map(({ theirs }) => theirs)));
}
