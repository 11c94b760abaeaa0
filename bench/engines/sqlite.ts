import Database from 'libsql';
import { z } from 'zod';
import { documentsOf } from '../documents.ts';
import { MAX_PASSAGES, type Engine } from '../engine.ts';
import { rankedAnswers } from './ranked-answer.ts';

const hits = z.array(z.object({ id: z.string(), score: z.number() }));
const WORD = /[\p{L}\p{N}]+/gu;

/** SQLite's FTS5 in memory: BM25; its one stemmer is for English. */
export const sqlite: Engine = {
  name: 'SQLite FTS5',
  open(articles) {
    const documents = documentsOf(articles);
    const english = documents.every(({ language }) => language === 'en');
    const database = new Database(':memory:');
    const tokenizer = english ? 'porter unicode61' : 'unicode61';
    database.exec(
      `CREATE VIRTUAL TABLE passage USING fts5(id UNINDEXED, title, heading, text, tokenize = '${tokenizer}')`,
    );
    const insert = database.prepare('INSERT INTO passage (id, title, heading, text) VALUES (?, ?, ?, ?)');
    for (const { id, title, heading, text } of documents) insert.run(id, title, heading, text);
    // Its bm25() is lower for better.
    const select = database.prepare(
      `SELECT id, -bm25(passage) AS score FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ${MAX_PASSAGES}`,
    );
    const answer = rankedAnswers(documents);
    return {
      ask({ text }) {
        const words = text.match(WORD) ?? [];
        if (words.length === 0) return answer([]);
        return answer(hits.parse(select.all(words.map((word) => `"${word}"`).join(' OR '))));
      },
      close() {
        database.close();
      },
    };
  },
};
