import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ArticleText, NewVersion, VersionFacts } from '../version.ts';
import { jsonColumn } from './json-column.ts';
import { originSchema } from './origin-schema.ts';
import { storableText } from './storable-text.ts';

/** The columns of a version without its text, and the text's. */
export const FACT_COLUMNS = ['hash', 'origin', 'by', 'at', 'parser', 'bytes'] as const;
export const TEXT_COLUMNS = ['markdown', 'questions'] as const;

const facts = {
  number: z.int().positive(),
  hash: z.string(),
  origin: jsonColumn(originSchema),
  by: z.string().nullable(),
  at: z.int(),
  parser: z.int(),
  bytes: z.int().nonnegative(),
};

export const versionFactsRow = z.object(facts);
export const versionRow = z.object({ ...facts, markdown: z.string(), questions: z.string() });

/** The columns of a new version. */
export function toVersionColumns(version: NewVersion, at: number) {
  const text = { markdown: storableText(version.markdown), questions: storableText(version.questions) };
  const { by, parser } = version;
  return { ...text, ...measured(text), origin: JSON.stringify(version.origin), by, at, parser };
}

/** SHA-256 over both texts with their lengths, so that no other pair of texts gives the same; and their bytes. */
function measured({ markdown, questions }: ArticleText): Pick<VersionFacts, 'hash' | 'bytes'> {
  const texts = [markdown, questions].map((text) => Buffer.from(text, 'utf8'));
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}\n`).update(text);
  return { hash: hash.digest('hex'), bytes: texts.reduce((sum, { length }) => sum + length, 0) };
}
