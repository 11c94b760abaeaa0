import { Buffer } from 'node:buffer';
import { formatArticle } from '../../article/format-article.ts';
import { MAX_TITLE_LENGTH } from '../../article/front-matter-schema.ts';
import type { ReadArticle } from '../../reading/read-article.ts';
import { MAX_FILE_BYTES } from '../read-text-file.ts';
import type { DraftNotes } from './draft-notes.ts';
import type { ImportFailure } from './import-failure.ts';
import { EVERYONE } from '../store/stored-article.ts';

/** BCP 47 for a language that nobody knows. */
const UNDETERMINED = 'und';
/** Of a stopgap title, in UTF-16 units. */
const STOPGAP_LENGTH = 60;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}/;

export type DraftText =
  | { readonly kind: 'text'; readonly markdown: string; readonly notes: DraftNotes }
  | { readonly kind: 'failed'; readonly failure: ImportFailure };

/** What was read, as an article's file; with a stopgap where title or language is not known. */
export function draftText(read: ReadArticle): DraftText {
  const first = read.blocks[0];
  if (first === undefined) {
    return { kind: 'failed', failure: { id: 'no-article', found: 'empty', title: read.title } };
  }
  const title = read.title?.slice(0, MAX_TITLE_LENGTH) ?? null;
  const opening = 'heading' in first ? first.heading : first.paragraph;
  const markdown = formatArticle({
    title: title ?? opening.slice(0, STOPGAP_LENGTH),
    language: read.language ?? UNDETERMINED,
    source: read.source,
    published: ISO_DATE.exec(read.published ?? '')?.[0] ?? null,
    blocks: read.blocks,
  });
  if (Buffer.byteLength(markdown) > MAX_FILE_BYTES) {
    return { kind: 'failed', failure: { id: 'too-large', limit: MAX_FILE_BYTES } };
  }
  const missing = [
    ...(title === null ? (['title'] as const) : []),
    ...(read.language === null ? (['language'] as const) : []),
  ];
  return { kind: 'text', markdown, notes: { leftOut: read.leftOut, missing, audience: EVERYONE } };
}
