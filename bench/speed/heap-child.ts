/** Run by `heap.ts` with `--expose-gc`: indexes a corpus and prints how many bytes of heap a passage that took. */
import { z } from 'zod';
import { documentsOf } from '../documents.ts';
import { heapUsed } from '../heap-used.ts';
import { CORPORA, readCorpus } from './corpus.ts';
import { BUILD, CONTESTANTS } from './indexes.ts';

const [contestant, name, sets, cache] = z
  .tuple([z.enum(CONTESTANTS), z.enum(CORPORA), z.string(), z.string()])
  .parse(process.argv.slice(2));
const corpus = await readCorpus(name, { sets, cache });
if ('unavailable' in corpus) throw new Error(corpus.unavailable);

const passages = documentsOf(corpus.articles).length;
// What the first article brings into memory once for all (stop words, compiled code) is no part of the index.
BUILD[contestant](corpus.articles.slice(0, 1));
const before = heapUsed();
const index = BUILD[contestant](corpus.articles);
const after = heapUsed();
process.stdout.write(JSON.stringify((after - before) / passages));
// Both are named after measuring, or the collector might take them before.
if (index === undefined || corpus.articles.length === 0) throw new Error('nothing was indexed');
