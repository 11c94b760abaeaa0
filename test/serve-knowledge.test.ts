import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { createSlices } from '../src/library/slices.ts';
import { serveKnowledge } from '../src/serve-knowledge.ts';
import { HARBOUR, knowledgeDir } from './cli/knowledge-dir.ts';
import { eventually } from './eventually.ts';

test("an operator's list of words is served as soon as it is there, and no longer than it is, and the log says so", async () => {
  const lines: unknown[] = [];
  const log = pino({ base: null }, { write: (line) => lines.push(JSON.parse(line)) });
  const dir = knowledgeDir({ 'harbour.md': HARBOUR, 'synonyms.en.txt': 'harbour, blorp\nalone\n' });
  const served = await serveKnowledge(dir, log, createSlices());
  if (!served.ok) throw new Error('there is a folder');
  const { library } = served;
  onTestFinished(() => served.close());
  const finds = (word: string): boolean =>
    library.ask({ text: `Where is the ${word}?`, locale: 'en', article: null }).ranked.length > 0;
  const logs = (line: object): Promise<void> =>
    eventually(() => {
      expect(lines).toContainEqual(expect.objectContaining(line));
    });

  expect([finds('port'), finds('blorp'), finds('flimp')]).toEqual([true, true, false]);
  expect(lines).toMatchObject([{ level: 50, file: 'synonyms.en.txt', line: 2 }]);

  writeFileSync(join(dir, 'synonyms.en.txt'), '\n\n\nharbour, flimp\nalone\n');
  await logs({ msg: 'word list served', file: 'synonyms.en.txt', entries: 1 });
  await logs({ level: 50, file: 'synonyms.en.txt', line: 5 });
  expect([finds('port'), finds('blorp'), finds('flimp')]).toEqual([true, false, true]);

  rmSync(join(dir, 'synonyms.en.txt'));
  await logs({ msg: 'word list left out', file: 'synonyms.en.txt', entries: 0 });
  expect([finds('port'), finds('blorp'), finds('flimp')]).toEqual([true, false, false]);
});
